namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>What the forms of this folder say alike.</summary>
internal static class PublicWaits
{
    public const string TooSoon = "Il y a eu trop d’envois en peu de temps. Attendez un moment, puis envoyez de nouveau. Ce que vous avez écrit est gardé.";
}
