using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Errors;

/// <summary>A title, what happened, and what to do next.</summary>
public sealed record ErrorWords(string Title, string What, string Next);

/// <summary>The words of each error.</summary>
internal static class ErrorLabels
{
    public static ErrorWords ExpiredForm => Of("expired");

    public static ErrorWords Of(int status) => Of(status switch
    {
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => "missing",
        StatusCodes.Status409Conflict => "conflict",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status429TooManyRequests => "too-many",
        StatusCodes.Status503ServiceUnavailable => "stopped",
        >= StatusCodes.Status500InternalServerError => "fault",
        _ => "unreadable",
    });

    /// <summary>A file that was not even looked at. The team alone sends files: it is said in French.</summary>
    /// <param name="mostBytes">The limit.</param>
    public static ErrorWords FileTooHeavy(long mostBytes) => new(
        "Ce fichier est trop lourd",
        $"Un fichier ne peut pas dépasser {mostBytes / (1024 * 1024)}\u00a0Mo. Celui-ci n’a pas été lu, et rien n’a été gardé.",
        "Choisissez-en un plus léger : une photo moins grande, un PDF réduit, un tableau sans ses images. Ou envoyez-le en plusieurs fois.");

    private static ErrorWords Of(string error) => new(Say($"error.{error}.title"), Say($"error.{error}.what"), Say($"error.{error}.next"));
}
