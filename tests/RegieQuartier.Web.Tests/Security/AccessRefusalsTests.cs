using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Security;

public sealed class AccessRefusalsTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task What_a_role_does_not_open_is_refused_and_traced_without_any_identifier()
    {
        var account = await site.AddAccountAsync(Role.Reception);
        var client = await site.ClientOfAsync(account.Id);

        var page = await client.OpenAsync($"/comptes/{Guid.NewGuid()}/carte?nom=Etoundi");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        await using var db = site.OpenContext();
        var trace = await db.AuditEntries.SingleAsync(entry => entry.ActorId == account.Id, TestContext.Current.CancellationToken);
        Assert.Equal(
            (AuditActions.AccessRefused, (Guid?)null, "GET /comptes/{id:guid}/carte", site.Clock.GetUtcNow()),
            (trace.Action, trace.SubjectId, trace.Reason, trace.OccurredAt));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_door_and_leaves_no_trace()
    {
        await site.CreateClient().OpenAsync("/comptes/nouveau");

        await using var db = site.OpenContext();
        Assert.False(await db.AuditEntries.AnyAsync(entry => entry.ActorId == null && entry.Action == AuditActions.AccessRefused, TestContext.Current.CancellationToken));
    }
}
