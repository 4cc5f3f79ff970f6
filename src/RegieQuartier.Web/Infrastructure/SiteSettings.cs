namespace RegieQuartier.Web.Infrastructure;

/// <summary>Section <c>Site</c>: where people find it. Links in messages come from here, never from a request's Host.</summary>
public sealed class SiteSettings
{
    public const string Section = "Site";

    /// <summary>Such as <c>https://rdv.exemple.fr</c>.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The whole address of a page of the site.</summary>
    /// <param name="path">Its path, with its query if it has one.</param>
    public string LinkTo(string path) => new Uri(PublicUrl!, path).AbsoluteUri;
}
