using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Data;

public sealed class DatabaseRolesTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Theory]
    [InlineData("update audit_entries set action = 'x'")]
    [InlineData("delete from audit_entries")]
    [InlineData("truncate audit_entries")]
    [InlineData("update legal_values set value = 1")]
    [InlineData("truncate outgoing_messages")]
    [InlineData("update sensitive_openings set reason = 'x'")]
    [InlineData("delete from sensitive_openings")]
    [InlineData("delete from sensitive_supports")]
    [InlineData("update document_contents set content = ''")]
    [InlineData("delete from document_contents")]
    [InlineData("insert into \"__EFMigrationsHistory\" values ('x', 'y')")]
    [InlineData("create table anything (id int)")]
    [InlineData("alter table outgoing_messages add column anything int")]
    [InlineData("create extension citext")]
    [InlineData("create role anybody")]
    public async Task The_site_may_not(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(factory.Database.ApplicationConnectionString, statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task The_site_under_test_runs_as_its_own_role_and_adds_to_the_audit_trail()
    {
        var now = factory.Clock.GetUtcNow();
        var entry = AuditEntry.Record(AuditActions.AppointmentBooked, null, Guid.CreateVersion7(now), now);
        await using var db = factory.OpenContext();

        db.AuditEntries.Add(entry);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(AuditActions.AppointmentBooked, (await db.AuditEntries.AsNoTracking().SingleAsync(one => one.Id == entry.Id, TestContext.Current.CancellationToken)).Action);
        var role = await db.Database.SqlQuery<string>($"select current_user::text as \"Value\"").SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(new NpgsqlConnectionStringBuilder(factory.Database.ApplicationConnectionString).Username, role);
    }

    [Fact]
    public async Task The_site_reads_and_writes_the_tables_that_come_later()
    {
        await RunAsync(factory.Database.OwnerConnectionString, "create table later (id int generated always as identity, word text)");

        await RunAsync(factory.Database.ApplicationConnectionString, "insert into later (word) values ('a'); update later set word = 'b'; delete from later");
    }

    [Theory]
    [InlineData("select * from audit_entries")]
    [InlineData("insert into outgoing_messages default values")]
    [InlineData("delete from outgoing_messages")]
    [InlineData("select * from data_protection_keys")]
    [InlineData("create table anything (id int)")]
    public async Task The_delivery_of_messages_may_not(string statement)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(factory.Database.WorkerConnectionString, statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task The_delivery_of_messages_settles_a_message_and_leaves_a_trace()
    {
        var now = factory.Clock.GetUtcNow();
        await using var db = factory.OpenContext();
        db.OutgoingMessages.Add(OutgoingMessage.Queue(MessageKind.AppointmentConfirmation, MessageChannel.Email, "Mme Rose", "rose@regie.test", "Titre", "Texte", null, now));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await RunAsync(
            factory.Database.WorkerConnectionString,
            "update outgoing_messages set status = 'Sent'; insert into audit_entries (id, occurred_at, action) values (gen_random_uuid(), now(), 'message.sent')");

        Assert.True(await db.OutgoingMessages.AllAsync(message => message.Status == MessageStatus.Sent, TestContext.Current.CancellationToken));
    }

    private static async Task RunAsync(string connectionString, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
