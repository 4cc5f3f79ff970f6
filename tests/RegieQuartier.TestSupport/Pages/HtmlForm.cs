using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace RegieQuartier.TestSupport.Pages;

/// <summary>A real form of a page: filled by the name or the label of its fields, sent with all it holds, hidden fields included.</summary>
public sealed class HtmlForm
{
    private readonly HttpClient _client;

    internal HtmlForm(HttpClient client, IHtmlFormElement element) => (_client, Element) = (client, element);

    public IHtmlFormElement Element { get; }

    /// <summary>What a field holds now.</summary>
    public string? this[string field] => Find(field) switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => Named(choice.Name!).OfType<IHtmlInputElement>().FirstOrDefault(option => option.IsChecked)?.Value,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        var other => other.TextContent,
    };

    /// <summary>Types in a field, or chooses that value of a list or of a group of radio buttons.</summary>
    public HtmlForm Fill(string field, string value)
    {
        switch (Find(field))
        {
            case IHtmlInputElement { Type: "radio" } radio:
                Choose(radio.Name!, value);
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(one => Says(one.Value, value) || Says(one.Text, value))
                    ?? throw new InvalidOperationException($"No choice « {value} » in {field}: {string.Join(" | ", select.Options.Select(one => one.Text))}");
                select.Value = option.Value;
                break;
            case var other:
                throw new InvalidOperationException($"{field} is a {other.LocalName}: it cannot be filled.");
        }

        return this;
    }

    /// <summary>Adds a field that the page does not have, as somebody who writes their own request does.</summary>
    public HtmlForm Forge(string field, string value)
    {
        var forged = Element.Owner!.CreateElement("input");
        forged.SetAttribute("name", field);
        forged.SetAttribute("value", value);
        Element.AppendChild(forged);
        return this;
    }

    /// <summary>Chooses a file.</summary>
    public HtmlForm Attach(string field, string name, byte[] content)
    {
        ((IHtmlInputElement)Find(field)).Files!.Add(new SentFile(name, content));
        return this;
    }

    /// <summary>Ticks a box, or unticks it.</summary>
    public HtmlForm Tick(string field, bool ticked = true)
    {
        ((IHtmlInputElement)Find(field)).IsChecked = ticked;
        return this;
    }

    /// <summary>Sends the form by its button of that text, or by its only button.</summary>
    public async Task<Page> SubmitAsync(string? button = null) => await Page.ReadAsync(_client, await SendAsync(button));

    /// <summary>Sends the form and gives the bare answer, for what a page does not show.</summary>
    public async Task<HttpResponseMessage> SendAsync(string? button = null)
    {
        var submission = Element.GetSubmission(Button(button)) ?? throw new InvalidOperationException("The form cannot be sent.");
        using var request = new HttpRequestMessage(new System.Net.Http.HttpMethod(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (request.Method != System.Net.Http.HttpMethod.Get)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.Headers[HeaderNames.ContentType]);
        }

        return await _client.SendAsync(request);
    }

    private IHtmlElement Button(string? text)
    {
        var buttons = Element.Elements.Where(element => element is IHtmlButtonElement { Type: "submit" } or IHtmlInputElement { Type: "submit" })
            .Where(element => text is null || Says(element is IHtmlInputElement input ? input.Value : element.TextContent, text))
            .ToList();
        return buttons.Count == 1
            ? buttons[0]
            : throw new InvalidOperationException($"{buttons.Count} buttons « {text} » in the form of {Element.Action}.");
    }

    private void Choose(string name, string value)
    {
        var options = Named(name).OfType<IHtmlInputElement>().ToList();
        var chosen = options.Find(option => Says(option.Value, value) || IsLabelled(option, value))
            ?? throw new InvalidOperationException($"No choice « {value} » for {name}: {string.Join(" | ", options.Select(option => option.Value))}");
        foreach (var option in options)
        {
            option.IsChecked = option == chosen;
        }
    }

    // A tick box has a hidden twin of its name: the one that people see comes first.
    private IHtmlElement Find(string field) => Named(field).OrderBy(element => element is IHtmlInputElement { Type: "hidden" }).FirstOrDefault()
        ?? Element.Elements.FirstOrDefault(element => IsLabelled(element, field))
        ?? throw new InvalidOperationException($"No field « {field} » in the form of {Element.Action}: {string.Join(" | ", Element.Elements.Select(element => element.GetAttribute("name")))}");

    private IEnumerable<IHtmlElement> Named(string name) =>
        Element.Elements.Where(element => string.Equals(element.GetAttribute("name"), name, StringComparison.Ordinal));

    private static bool IsLabelled(IElement element, string text) => element.Owner!.QuerySelectorAll<IHtmlLabelElement>("label")
        .Where(label => (element.Id is { Length: > 0 } id && string.Equals(label.HtmlFor, id, StringComparison.Ordinal)) || label.Contains(element))
        .Any(label => Says(label.TextContent, text));

    private static bool Says(string? read, string wanted) => read is not null && string.Equals(Page.Collapse(read), Page.Collapse(wanted), StringComparison.Ordinal);
}
