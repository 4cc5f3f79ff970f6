using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>
/// Every form that an advisor of the demonstration finds in the records of the people they follow, sent word for word by another
/// advisor: the doors that a page leads to are shut for who may not open the page.
/// </summary>
public sealed partial class RecordDoorsTests : IAsyncLifetime
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>Whoever keeps records writes there, whoever follows the person (decision 0024).</summary>
    private static readonly string[] Shared =
    [
        "/salaries/{id:guid}/identite",
        "/salaries/{id:guid}/papiers/nouveau",
        "/salaries/{id:guid}/papiers/{paperId:guid}",
        "/salaries/{id:guid}/papiers/{paperId:guid}/retrait",
        "/salaries/{id:guid}/quartier-prioritaire",
    ];

    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _site.AddDemoWorldAsync();
        // Somebody whom no record is linked to yet, and trainings at each of their first steps.
        await _site.AddAccountAsync(Role.Employee);
        await using var db = _site.OpenContext();
        var pathway = await db.IntegrationPathways.FirstAsync(known => known.ClosedOn == null && db.Employees.Any(employee => employee.Id == known.EmployeeId && employee.Referents.Any(referent => referent.EndsAt == null && referent.AdvisorId == DemoAccounts.Claire)), Ct);
        await _site.PlanTrainingAsync(pathway);
        var enrolled = await _site.PlanTrainingAsync(pathway, PathwayWorld.FirstAid with { Title = "SST, recyclage" });
        db.Attach(enrolled);
        Assert.False(enrolled.Enrol(pathway).Refused);
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_who_follows_may_send_another_advisor_may_not()
    {
        var (claire, other) = (await _site.ClientOfAsync(DemoAccounts.Claire), await _site.ClientAsAsync(Role.Advisor));
        var token = (await other.OpenAsync("/salaries?vue=tous")).Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
        var left = Doors().ToDictionary(route => route, route => new Regex($"^{Hole().Replace(route, "[^/]+")}$", RegexOptions.NonBacktracking));
        List<string> open = [];

        foreach (var record in Records(await claire.OpenAsync("/salaries?vue=mes-parcours")).Concat(Records(await claire.OpenAsync("/salaries?vue=sortis"))).TakeWhile(_ => left.Count > 0))
        {
            await foreach (var (address, form, button) in SendableAsync(claire, other, record))
            {
                var door = left.FirstOrDefault(one => one.Value.IsMatch(address)).Key;
                if (door is not null && left.Remove(door) && (await form.Fill(Token, token).SendAsync(button)).StatusCode != HttpStatusCode.NotFound)
                {
                    open.Add(door);
                }
            }
        }

        Assert.Equal(Shared, open.Order(StringComparer.Ordinal));
        Assert.True(left.Count == 0, string.Join('\n', left.Keys));
    }

    private static IEnumerable<string> Doors() => RecordAccess.Lines.Concat(IntegrationAccess.Lines)
        .Where(line => line.Endpoint.StartsWith("POST /salaries/{id:guid}/", StringComparison.Ordinal) && line.Roles.Contains(Role.Advisor))
        .Select(line => line.Endpoint["POST ".Length..])
        // The addresses that are written out come before those that have a hole there.
        .OrderBy(route => Hole().Count(route));

    private static List<string> Records(Page list) =>
        [.. list.Document.QuerySelectorAll("main a[href^='/salaries/']").Select(link => Record().Match(link.GetAttribute("href")!).Value).Where(record => record.Length > 0).Distinct()];

    // The forms of a record, read as who follows, to be sent as the other: each address once.
    private static async IAsyncEnumerable<(string Address, HtmlForm Form, string Button)> SendableAsync(HttpClient reader, HttpClient sender, string record)
    {
        HashSet<string> known = new(StringComparer.Ordinal) { record };
        HashSet<string> sent = new(StringComparer.Ordinal);
        Queue<string> waiting = new([record, $"{record}/sortie/nouvelle", $"{record}/pass/nouveau"]);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await reader.GetAsync(address, Ct);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || answer.StatusCode != HttpStatusCode.OK)
            {
                continue;
            }

            var page = await Page.ReadAsync(sender, answer);
            foreach (var form in page.Forms("main form[method=post]"))
            {
                foreach (var button in form.Element.Elements.OfType<IHtmlButtonElement>().Where(button => button.Type == "submit"))
                {
                    var action = button.GetAttribute("formaction") ?? form.Element.GetAttribute("action") ?? address;
                    if (action.StartsWith(record, StringComparison.Ordinal) && sent.Add(action))
                    {
                        yield return (action, form, button.TextContent);
                    }
                }
            }

            foreach (var link in page.Document.QuerySelectorAll($"a[href^='{record}']").Select(link => link.GetAttribute("href")!.Split('#', '?')[0]).Where(known.Add))
            {
                waiting.Enqueue(link);
            }
        }
    }

    [GeneratedRegex("^/salaries/[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex Record();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
