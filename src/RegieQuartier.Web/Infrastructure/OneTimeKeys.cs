namespace RegieQuartier.Web.Infrastructure;

/// <summary>The one-time keys of forms: what a form asks for is written once, however often it is sent.</summary>
internal static class OneTimeKeys
{
    /// <summary>What is said of a form that came without its key. It has a new one when it is shown again: nothing is to be reloaded.</summary>
    public const string Missing = "Cette page n’était plus bonne. Vos réponses sont gardées\u00A0: vérifiez-les, puis enregistrez de nouveau.";

    /// <summary>The key to show a form again with: its own, or a new one when it came without.</summary>
    public static Guid OrNew(this Guid key) => key == Guid.Empty ? Guid.NewGuid() : key;
}
