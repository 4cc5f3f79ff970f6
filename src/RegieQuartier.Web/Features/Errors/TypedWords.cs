using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Errors;

/// <summary>Picks, in a form that was refused whole, what a person typed by hand: to be read and copied, nothing more.</summary>
internal static class TypedWords
{
    private static readonly string[] Secrets = ["__", "password", "code", "token", "version", "key"];

    public static IReadOnlyList<string> Of(HttpRequest request) => !request.HasFormContentType
        ? []
        : [.. request.Form.Where(answer => !IsSecret(answer.Key)).SelectMany(answer => answer.Value).OfType<string>().Where(IsWritten).Select(Clean)];

    private static bool IsSecret(string name) => Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));

    // Identifiers, ticked boxes and choices in a list mean nothing to the person who reads them back.
    private static bool IsWritten(string answer) =>
        answer.Length > 1 && !Guid.TryParse(answer, out _) && !bool.TryParse(answer, out _) && !string.IsNullOrWhiteSpace(answer);

    private static string Clean(string answer) => SafeText.Clean(answer, multiline: true).Text;
}
