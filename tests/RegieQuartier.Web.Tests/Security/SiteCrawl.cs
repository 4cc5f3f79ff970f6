using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>
/// Everything a signed-in person can be shown: from their first page on, every link, and every address of the site with the
/// record's identifier in it, linked or not. Files are read too.
/// </summary>
internal sealed partial class SiteCrawl(HttpClient client)
{
    private const int Most = 700;

    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>What each address that answered shows, its markup and its attributes included.</summary>
    public IReadOnlyDictionary<string, string> Pages => _pages;

    /// <summary>Walks the site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="recordId">The record whose pages are asked for though nothing leads to them.</param>
    /// <param name="starts">Where to begin besides, such as a search.</param>
    public async Task WalkAsync(RegieQuartierFactory site, Guid recordId, params string[] starts)
    {
        foreach (var address in starts.Concat(site.Endpoints().Where(endpoint => endpoint.StartsWith("GET ", StringComparison.Ordinal)).Select(endpoint => Hole().Replace(endpoint["GET ".Length..], recordId.ToString()))))
        {
            Meet(address);
        }

        while (_waiting.TryDequeue(out var address))
        {
            Assert.True(_pages.Count < Most, "The crawl goes round in circles.");
            await VisitAsync(address);
        }
    }

    private async Task VisitAsync(string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.True((int)answer.StatusCode < 500, $"{address} answered {answer.StatusCode}.");
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return;
        }

        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            var page = await Page.ReadAsync(client, answer);
            _pages[address] = WebUtility.HtmlDecode(page.Document.DocumentElement.OuterHtml);
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!))
            {
                Meet(link.Split('#')[0]);
            }
        }
        else
        {
            _pages[address] = TextOf(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    // A list cut into days, weeks or pages is one list: its other parts are let be, so that the walk ends.
    private void Meet(string address)
    {
        if (_known.Add(Moving().Replace(address, "")))
        {
            _waiting.Enqueue(address);
        }
    }

    private static string TextOf(byte[] content)
    {
        if (content is not [(byte)'P', (byte)'K', ..])
        {
            return System.Text.Encoding.UTF8.GetString(content);
        }

        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\d{4}-(\d{2}-\d{2}|S\d{2}|\d{2})|(apres|avant|retour)=[^&]*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Moving();
}
