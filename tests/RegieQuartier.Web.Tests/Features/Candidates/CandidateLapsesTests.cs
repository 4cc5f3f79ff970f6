using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Candidates;

/// <summary>An application that means nothing any more.</summary>
public sealed class CandidateLapsesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _claire = null!;
    private Guid _id;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = await _site.ClientAsAsync(Role.Advisor);
        _id = (await _site.ApplyAsync()).Id;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Of_who_was_hired_otherwise_it_means_nothing_any_more_until_it_is_taken_up_again()
    {
        var gone = await (await OpenAsync()).Form("main form[action$='/sans-objet']").SubmitAsync();
        Assert.Contains("Devenue sans objet le 23 novembre 2026", gone.Plain(), StringComparison.Ordinal);
        Assert.Equal(["Sans objet"], gone.All(".page-head .chip"));
        Assert.Contains("Devenue sans objet aujourd’hui.", (await _claire.OpenAsync("/candidatures?vue=sans-objet")).Plain(), StringComparison.Ordinal);

        await gone.Form("main form[action$='/suite']").SubmitAsync("Reprendre la candidature");
        Assert.Equal(ApplicationStatus.Processing, (await _site.CandidateAsync(_id)).Status);
    }

    [Fact]
    public async Task It_is_noted_once_and_traced()
    {
        var (one, two) = (await OpenAsync(), await OpenAsync());
        await one.Form("main form[action$='/sans-objet']").SubmitAsync();

        await two.Form("main form[action$='/sans-objet']").SubmitAsync();

        Assert.Equal(ApplicationStatus.Obsolete, (await _site.CandidateAsync(_id)).Status);
        await using var db = _site.OpenContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.CandidateLapsed && entry.SubjectId == _id, Ct));
    }

    [Fact]
    public async Task An_application_that_was_never_made_is_not_found()
    {
        var form = (await OpenAsync()).Form("main form[action$='/sans-objet']");
        form.Element.Action = $"/candidatures/{Guid.NewGuid()}/sans-objet";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync()).Status);
    }

    private Task<Page> OpenAsync() => _claire.OpenAsync($"/candidatures/{_id}");
}
