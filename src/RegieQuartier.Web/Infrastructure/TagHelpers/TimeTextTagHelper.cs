using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure.TagHelpers;

/// <summary>
/// A moment, for machines and for people: <c>&lt;time-text at="row.StartsAt"&gt;mardi 24 novembre à 10 h&lt;/time-text&gt;</c>.
/// Left empty, it writes the day and the hour in Paris time, or the day alone for <c>day</c>.
/// </summary>
[HtmlTargetElement("time-text", Attributes = "at")]
[HtmlTargetElement("time-text", Attributes = "day")]
public sealed class TimeTextTagHelper : TagHelper
{
    public DateTimeOffset? At { get; set; }

    public DateOnly? Day { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At is { } instant
            ? ParisZone.Local(instant).ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture)
            : Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        var written = await output.GetChildContentAsync();
        if (written.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent(At?.ToDayAndHourText() ?? Day?.ToDayText() ?? "");
        }
    }
}
