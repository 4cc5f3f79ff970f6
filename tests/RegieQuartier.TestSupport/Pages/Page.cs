using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace RegieQuartier.TestSupport.Pages;

/// <summary>A page as a person has it before their eyes: opened, read, its links followed and its forms sent.</summary>
public sealed class Page
{
    private readonly HttpClient _client;

    private Page(HttpClient client, HttpResponseMessage response, IHtmlDocument document) =>
        (_client, Response, Document) = (client, response, document);

    /// <summary>The answer, its headers included.</summary>
    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public IHtmlDocument Document { get; }

    /// <summary>Path and query of the page, after any redirect.</summary>
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Title => Document.Title ?? "";

    /// <summary>What is read in the page's main part, runs of spaces made one.</summary>
    public string Text => Collapse((Document.QuerySelector("main") ?? Document.Body!).TextContent);

    /// <summary>Opens an address.</summary>
    public static async Task<Page> OpenAsync(HttpClient client, string address) => await ReadAsync(client, await client.GetAsync(address));

    /// <summary>Types another address in the same browser.</summary>
    public Task<Page> GoToAsync(string address) => OpenAsync(_client, address);

    /// <summary>Reads an answer as a page.</summary>
    public static async Task<Page> ReadAsync(HttpClient client, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        // Not disposed of: the document would be emptied with it.
        var context = BrowsingContext.New(Configuration.Default);
        var document = await context.OpenAsync(answer => answer.Content(html).Address(response.RequestMessage!.RequestUri!.ToString()).Header(HeaderNames.ContentType, "text/html; charset=utf-8"));
        return new Page(client, response, (IHtmlDocument)document);
    }

    /// <summary>The page's only form, or the one that a selector names.</summary>
    public HtmlForm Form(string selector = "main form") => new(_client, One<IHtmlFormElement>(selector));

    /// <summary>The forms that a selector names.</summary>
    public IReadOnlyList<HtmlForm> Forms(string selector) => [.. Document.QuerySelectorAll<IHtmlFormElement>(selector).Select(form => new HtmlForm(_client, form))];

    /// <summary>The texts of the elements that a selector names.</summary>
    public IReadOnlyList<string> All(string selector) => [.. Document.QuerySelectorAll(selector).Select(element => Collapse(element.TextContent))];

    /// <summary>What is read in the page's main part, with plain spaces alone.</summary>
    public string Plain() => Plain(Text);

    /// <summary>The texts of the elements that a selector names, with plain spaces alone.</summary>
    public IReadOnlyList<string> PlainAll(string selector) => [.. All(selector).Select(Plain)];

    /// <summary>The sentence beside a field that was refused, with plain spaces alone; null when there is none.</summary>
    public string? PlainErrorOf(string field) => ErrorOf(field) is { } error ? Plain(error) : null;

    /// <summary>Follows the link of that text.</summary>
    public Task<Page> FollowAsync(string text)
    {
        var link = Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").FirstOrDefault(a => string.Equals(Collapse(a.TextContent), text, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No link « {text} » on {Address}. Links: {string.Join(" | ", All("a[href]"))}");
        return OpenAsync(_client, link.Href);
    }

    /// <summary>The sentence beside a field that was refused; null when there is none.</summary>
    public string? ErrorOf(string field)
    {
        var control = Document.QuerySelector($"[name='{field}']") ?? throw new InvalidOperationException($"No field {field} on {Address}.");
        // A choice is described as a whole, by its group.
        var described = control.HasAttribute("aria-describedby") ? control : control.Closest("fieldset");
        var error = (described?.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Document.GetElementById)
            .FirstOrDefault(element => element?.Id?.EndsWith("-erreur", StringComparison.Ordinal) is true);
        return error is null ? null : Collapse(error.TextContent);
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    internal static string Collapse(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private T One<T>(string selector)
        where T : class, IElement
    {
        var found = Document.QuerySelectorAll<T>(selector).ToList();
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException($"{found.Count} elements for {selector} on {Address} ({(int)Status}): {Text}");
    }
}
