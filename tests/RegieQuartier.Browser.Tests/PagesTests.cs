using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Browser.Tests;

/// <summary>No page is forgotten by those who look at them all.</summary>
public sealed class PagesTests(LiveSite site)
{
    private static readonly string[] Files = [".ics", ".csv", ".xlsx"];

    [Fact]
    public async Task Every_page_has_its_visit_and_every_visit_its_page()
    {
        await site.WorldAsync();

        // What probes ask is not a page, nor is a file.
        var pages = site.Factory.Endpoints().Where(endpoint => endpoint.StartsWith("GET /", StringComparison.Ordinal) && !endpoint.StartsWith("GET /sante/", StringComparison.Ordinal) && !Files.Any(end => endpoint.EndsWith(end, StringComparison.Ordinal)));

        var visited = PublicVisits.All.Concat(OfficeVisits.All).Select(visit => visit.Endpoint).Distinct(StringComparer.Ordinal);

        // The file of a document has no name of its own in its address.
        Assert.Equal(pages.Where(page => !page.EndsWith("/fichier", StringComparison.Ordinal)).Order(StringComparer.Ordinal), visited.Order(StringComparer.Ordinal));
    }
}

/// <summary>Each page of the residents and of the door: accessible, by keyboard, at each width.</summary>
public sealed class PublicPagesTests(Tour tour) : IClassFixture<Tour>
{
    public static TheoryData<string> Visits => [.. PublicVisits.All.Select(visit => visit.ToString())];

    [Theory]
    [MemberData(nameof(Visits))]
    public Task A_page_is_whole(string name) => tour.LookAtAsync(PublicVisits.All.Single(visit => visit.ToString() == name));
}

/// <summary>Each page of the office, the same.</summary>
public sealed class OfficePagesTests(Tour tour) : IClassFixture<Tour>
{
    public static TheoryData<string> Visits => [.. OfficeVisits.All.Select(visit => visit.ToString())];

    [Theory]
    [MemberData(nameof(Visits))]
    public Task A_page_is_whole(string name) => tour.LookAtAsync(OfficeVisits.All.Single(visit => visit.ToString() == name));
}
