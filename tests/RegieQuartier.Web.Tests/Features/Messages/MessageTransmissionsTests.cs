using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Messages;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Messages.MessageWorld;

namespace RegieQuartier.Web.Tests.Features.Messages;

public sealed class MessageTransmissionsTests : IAsyncDisposable
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Telling_a_person_is_noted_and_traced()
    {
        var message = ToTell();
        await _site.PutAsync(message);
        var reception = await _site.AddAccountAsync(Role.Reception);
        var page = await (await _site.ClientOfAsync(reception.Id)).OpenAsync("/messages");

        var after = await page.Form().SubmitAsync("C’est dit");

        Assert.Contains("Yvette Hamelin est au courant.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Personne à prévenir.", after.Text, StringComparison.Ordinal);
        await using var db = _site.OpenContext();
        Assert.Equal(MessageStatus.Told, (await db.OutgoingMessages.SingleAsync(Ct)).Status);
        var trace = await db.AuditEntries.SingleAsync(Ct);
        Assert.Equal((AuditActions.MessageTold, reception.Id, message.Id), (trace.Action, trace.ActorId!.Value, trace.SubjectId!.Value));
    }

    [Fact]
    public async Task What_was_said_too_soon_is_to_be_told_again()
    {
        await _site.PutAsync(ToTell());
        var reception = await _site.ClientAsAsync(Role.Reception);
        await (await reception.OpenAsync("/messages")).Form().SubmitAsync("C’est dit");
        var told = await reception.OpenAsync("/messages?etat=partis");

        var after = await told.Form("main form").SubmitAsync("Ce n’est pas dit");

        Assert.Contains("Yvette Hamelin reste à prévenir.", after.Text, StringComparison.Ordinal);
        Assert.NotEmpty(after.All(".words"));
        await using var db = _site.OpenContext();
        Assert.Equal(MessageStatus.ToTell, (await db.OutgoingMessages.SingleAsync(Ct)).Status);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.MessageTellingTakenBack, Ct));
        Assert.Equal("Quelqu’un vient de changer ce message. Regardez où il en est.", (await told.Form("main form").SubmitAsync("Ce n’est pas dit")).All(".flash").Single());
    }

    [Fact]
    public async Task Two_people_who_note_it_at_once_leave_one_trace()
    {
        await _site.PutAsync(ToTell());
        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/messages")));

        var answers = await Task.WhenAll(pages.Select(page => page.Form().SubmitAsync("C’est dit")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers, answer => answer.Text.Contains("est au courant", StringComparison.Ordinal));
        Assert.Equal(5, answers.Count(answer => answer.Text.Contains("quelqu’un vient de s’en occuper", StringComparison.Ordinal)));
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(Ct));
    }

    [Fact]
    public async Task Without_its_trace_the_act_does_not_happen()
    {
        await _site.PutAsync(ToTell());
        var page = await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/messages");
        await RunAsOwnerAsync($"revoke insert on audit_entries from {new NpgsqlConnectionStringBuilder(_site.Database.ApplicationConnectionString).Username}");

        var failed = await page.Form().SubmitAsync("C’est dit");

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        await using var db = _site.OpenContext();
        Assert.Equal(MessageStatus.ToTell, (await db.OutgoingMessages.SingleAsync(Ct)).Status);
    }

    [Theory]
    [InlineData(Role.Writer)]
    [InlineData(Role.Director)]
    [InlineData(Role.SystemAdmin)]
    public async Task Who_only_reads_messages_cannot_note_one(Role role)
    {
        var message = ToTell();
        await _site.PutAsync(message);
        var theirs = await _site.ClientAsAsync(role);
        // A page of their own whose form they turn to another address, token included.
        var form = (await theirs.OpenAsync("/messages")).Form("form[action='/deconnexion']");
        form.Element.Action = $"/messages/{message.Id}/transmission";

        Assert.Equal(HttpStatusCode.Forbidden, (await form.SendAsync()).StatusCode);
    }

    [Fact]
    public async Task A_security_message_does_not_exist_for_who_notes_messages()
    {
        var told = ToTell();
        var secret = FailedReset();
        await _site.PutAsync(told, secret);
        var form = (await (await _site.ClientAsAsync(Role.Reception)).OpenAsync("/messages")).Form();
        form.Element.Action = $"/messages/{secret.Id}/transmission";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync()).StatusCode);
    }

    private async Task RunAsOwnerAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(_site.Database.OwnerConnectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
