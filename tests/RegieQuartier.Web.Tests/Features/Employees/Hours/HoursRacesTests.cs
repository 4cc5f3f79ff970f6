using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Databases;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Employees;
using static RegieQuartier.Web.Tests.Features.Employees.Hours.HoursSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Hours;

/// <summary>The same month entered by two people, or sent twice.</summary>
public sealed class HoursRacesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _finance = null!;
    private Employee _awa = null!;
    private Employee _karim = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _finance = await _site.ClientAsAsync(Role.Finance);
        _awa = await _site.EnterAsync("Awa", "Diallo");
        _karim = await _site.EnterAsync("Karim", "Belkacem");
        await _site.SignAsync(_awa);
        await _site.SignAsync(_karim);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_comes_too_late_for_a_line_is_told_and_loses_nothing()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();
        var (mine, theirs) = (await _finance.OpenAsync(October), await _finance.OpenAsync(October));
        await Typed(theirs, "100", "90", "104", "80").SubmitAsync();

        var late = await Typed(mine, "110", "95", "104", "90").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.StartsWith("Quelqu’un d’autre vient de noter 100 h payées et 90 h travaillées.", late.PlainErrorOf("Lines[0].Paid"), StringComparison.Ordinal);
        Assert.Equal([(_karim.Id, 6000, 5400), (_awa.Id, 6240, 4800)], await KeptAsync());

        // Their own line is put in its place knowingly; the one they did not touch stays as the other left it.
        await late.Form().SubmitAsync();
        Assert.Equal([(_karim.Id, 6600, 5700), (_awa.Id, 6240, 4800)], await KeptAsync());
    }

    [Fact]
    public async Task Other_lines_still_answer_for_what_they_showed_when_a_form_comes_back()
    {
        await Typed(await _finance.OpenAsync(October), "104", "90", "104", "90").SubmitAsync();
        var wrong = await Typed(await _finance.OpenAsync(October), "cent", "90", "105", "90").SubmitAsync();
        await Typed(await _finance.OpenAsync(October), "104", "90", "80", "80").SubmitAsync();

        var late = await wrong.Form().Fill("Lines[0].Paid", "104").SubmitAsync();

        Assert.StartsWith("Quelqu’un d’autre vient de noter 80 h payées", late.PlainErrorOf("Lines[1].Paid"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_counts_once()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "104", "90");
        await form.SubmitAsync();

        var twice = await form.SubmitAsync();

        Assert.Contains("Rien n’a changé.", twice.Plain(), StringComparison.Ordinal);
        Assert.Equal(2, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_counts_once()
    {
        foreach (var (paid, worked) in new[] { ("104", "90"), ("100", "80"), ("", "") })
        {
            var form = Typed(await _finance.OpenAsync(October), paid, worked, paid, worked);

            var answers = await AtOnceAsync(form);

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        }

        Assert.Empty(await KeptAsync());
        await using var db = _site.OpenContext();
        foreach (var action in new[] { AuditActions.HoursEntered, AuditActions.HoursCorrected, AuditActions.HoursRemoved })
        {
            Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.Action == action, Ct));
        }
    }

    [Fact]
    public async Task Of_two_who_enter_the_same_month_at_once_one_wins_and_the_other_is_told()
    {
        for (var round = 0; round < 5; round++)
        {
            var month = $"/heures/2026-0{4 + round}";
            var forms = new[] { Typed(await _finance.OpenAsync(month), "104", "90", "", ""), Typed(await _finance.OpenAsync(month), "98", "80", "", "") };

            var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

            var told = Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            Assert.StartsWith("Quelqu’un d’autre vient de noter", told.PlainErrorOf("Lines[0].Paid"), StringComparison.Ordinal);
        }

        Assert.Equal(5, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task Records_that_an_import_holds_for_long_are_told_and_what_was_typed_stays()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "104", "90");
        await using var db = _site.OpenContext();
        await using var import = await db.Database.BeginTransactionAsync(Ct);
        await RecordLock.HoldAsync(db, [_karim.Id], Ct);

        var told = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.StartsWith("Ces dossiers sont en cours d’écriture", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        await import.RollbackAsync(Ct);
        await told.Form().SubmitAsync();
        Assert.Equal([(_karim.Id, 6240, 5400), (_awa.Id, 6240, 5400)], await KeptAsync());
    }

    [Fact]
    public async Task A_month_that_an_import_is_writing_for_long_is_told_and_what_was_typed_stays()
    {
        var form = Typed(await _finance.OpenAsync(October), "104", "90", "", "");
        await using var db = _site.OpenContext();
        await using var import = await db.Database.BeginTransactionAsync(Ct);
        db.Add(MonthlyHours.Enter(_karim.Id, new DateOnly(2026, 10, 1), 60 * 60, 60 * 60).Value!);
        await db.SaveChangesAsync(Ct);

        var told = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.StartsWith("Ces dossiers sont en cours d’écriture", Assert.Single(told.PlainAll(".error-summary li")), StringComparison.Ordinal);
        Assert.Equal("104", told.Form()["Lines[0].Paid"]);
    }

    // Nothing is written before both have read.
    private async Task<Page[]> AtOnceAsync(HtmlForm form)
    {
        await using var db = _site.OpenContext();
        await using var held = await db.Database.BeginTransactionAsync(Ct);
        await db.Database.ExecuteSqlAsync($"lock table monthly_hours in share mode", Ct);
        var sent = Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        await db.UntilWaitingAsync(2, sent, Ct);
        await held.CommitAsync(Ct);
        return await sent;
    }

    private Task<List<(Guid, int, int)>> KeptAsync() => _site.KeptHoursAsync(_awa.Id);
}
