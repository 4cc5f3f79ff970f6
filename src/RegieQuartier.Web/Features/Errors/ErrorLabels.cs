using RegieQuartier.Web.Infrastructure.Files;
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

    /// <summary>A file that was not even looked at, nor what was typed beside it. The team alone sends files: it is said in French.</summary>
    /// <param name="action">What the action takes.</param>
    public static ErrorWords TooHeavy(TakesFileAttribute action) => action.Kind switch
    {
        SentFile.Document => new(
            "Ce document est trop lourd",
            $"Un document ne peut pas dépasser {action.MostMegabytes}\u00a0Mo. Celui-ci n’a pas été lu. Ni lui ni ce que vous avez écrit avec lui n’est gardé.",
            "Numérisez-le en noir et blanc, prenez une photo moins grande, ou faites-en plusieurs fichiers. Puis recommencez."),
        SentFile.Spreadsheet => new(
            "Ce tableau est trop lourd",
            $"Un tableau ne peut pas dépasser {action.MostMegabytes}\u00a0Mo. Celui-ci n’a pas été lu, et rien n’a été importé.",
            "Gardez seulement la feuille à importer, sans images, ou faites-en plusieurs fichiers. Puis recommencez."),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.Kind, null),
    };

    private static ErrorWords Of(string error) => new(Say($"error.{error}.title"), Say($"error.{error}.what"), Say($"error.{error}.next"));
}
