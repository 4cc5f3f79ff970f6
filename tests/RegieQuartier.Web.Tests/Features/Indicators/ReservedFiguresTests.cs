using System.Net;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.Web.Tests.Features.Indicators.IndicatorReading;

namespace RegieQuartier.Web.Tests.Features.Indicators;

/// <summary>Health and justice, in number: for the director, of years that are over, and never of few people.</summary>
public sealed class ReservedFiguresTests : IAsyncLifetime
{
    private const string Address = "/indicateurs/soutiens-reserves";

    private static readonly DateOnly Adult = new(1990, 4, 12);

    private readonly RegieQuartierFactory _site = new();
    private SiaeAgreement _aci = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _aci = await _site.ConcludeAsync(SiaeKind.Aci, HoursBasis.Paid, 1820, granted: 4m);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_director_reads_how_many_needed_support_of_those_who_left_in_a_year_that_is_over()
    {
        await _site.AddAccountAsync(Role.Advisor);
        for (var number = 0; number < 20; number++)
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2025, 3, 3), new(2025, 11, 28));
            await NoteAsync(pathway, SensitiveKind.Health, number < 12, number < 7 ? SensitiveReferral.HealthService : SensitiveReferral.NoneYet);
            await NoteAsync(pathway, SensitiveKind.Justice, number < 4, SensitiveReferral.NoneYet);
        }

        // Still on their way, and gone since: what is noted of the first may change, the second is of another year.
        foreach (var last in (DateOnly[])[new(2026, 12, 31), new(2026, 2, 27)])
        {
            var other = await _site.ComesInAsync(_aci, $"Z{(char)('a' + last.Month)}", Civility.Mr, Adult, new(2025, 6, 2), last);
            await NoteAsync(other, SensitiveKind.Health, needed: true, SensitiveReferral.HealthService);
        }

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Address);

        Assert.Equal(["Santé 12 60 % 7", "Justice masqué masqué masqué"], Rows(page));
        Assert.Equal(["2025", "2024", "2023"], page.All(".filters a"));
        await using var db = _site.OpenContext();
        Assert.Equal("2025", (await db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.Action == AuditActions.ReservedPartCounted, Ct)).Reason);
    }

    [Fact]
    public async Task What_would_give_few_people_away_is_hidden()
    {
        await _site.AddAccountAsync(Role.Advisor);
        for (var number = 0; number < 9; number++)
        {
            var pathway = await _site.ComesInAsync(_aci, $"{(char)('A' + number)}", Civility.Mrs, Adult, new(2025, 3, 3), new(2025, 11, 28));
            await NoteAsync(pathway, SensitiveKind.Health, number < 6, number < 5 ? SensitiveReferral.HealthService : SensitiveReferral.NoneYet);
        }

        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync(Address);

        // Six of nine: the three others would be known.
        Assert.Equal(["Santé masqué masqué masqué", "Justice masqué masqué masqué"], Rows(page));
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2027")]
    [InlineData("zut")]
    [InlineData("99999999999")]
    public async Task A_year_that_is_not_over_is_not_counted(string year)
    {
        var page = await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"{Address}?annee={year}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Choisissez une année terminée, de 2000 à 2025.", Plain(page.Text), StringComparison.Ordinal);
        Assert.Equal("Année 2025", Plain(page.Document.QuerySelector("main h2#annee")!.TextContent));
    }

    [Theory]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Finance)]
    public async Task Nobody_else_is_led_there(Role role)
    {
        var client = await _site.ClientAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.OpenAsync(Address)).Status);
        Assert.DoesNotContain(Address, await client.GetStringAsync("/indicateurs", Ct), StringComparison.Ordinal);
    }

    private static List<string> Rows(Page page) => [.. page.Document.QuerySelectorAll("main tbody tr").Select(row => Plain(row.TextContent))];

    private async Task NoteAsync(IntegrationPathway pathway, SensitiveKind kind, bool needed, SensitiveReferral referral)
    {
        await using var db = _site.OpenContext();
        var author = await db.Users.Select(account => account.Id).FirstAsync(Ct);
        var open = IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn);
        var support = SensitiveSupport.Note(open, kind, needed, referral, author, pathway.OpenedOn).Value!;
        db.Add(support);
        db.Entry(support).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync(Ct);
    }
}
