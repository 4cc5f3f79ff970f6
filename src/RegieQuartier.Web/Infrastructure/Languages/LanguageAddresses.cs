using Microsoft.AspNetCore.Mvc.Controllers;

namespace RegieQuartier.Web.Infrastructure.Languages;

/// <summary>
/// <c>/ar/rendez-vous</c> is <c>/rendez-vous</c> in Arabic: the first word of the address says the language and is taken
/// off before anything else looks at the address. Only residents' pages are in several languages.
/// </summary>
internal static class LanguageAddresses
{
    /// <summary>Reads the language, then finds which page is asked for.</summary>
    public static WebApplication UseLanguages(this WebApplication app)
    {
        app.Use(SpeakAsync);
        app.UseRouting();
        app.Use(StayAmongResidentsAsync);
        return app;
    }

    /// <summary>Whether an endpoint is a residents' page.</summary>
    public static bool IsForResidents(this Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Namespace?.Contains(".Features.Public", StringComparison.Ordinal) == true;

    private static Task SpeakAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "/";
        var end = path.IndexOf('/', 1);
        var code = path.Length < 2 ? "" : end < 0 ? path[1..] : path[1..end];
        if (LanguageFiles.Find(code) is not { IsFrench: false } language)
        {
            return next(context);
        }

        context.Request.Path = end < 0 ? "/" : path[end..];
        return GoOnInAsync(language, context, next);
    }

    private static async Task GoOnInAsync(Language language, HttpContext context, RequestDelegate next)
    {
        using var speaking = language.Speaking();
        await next(context);
    }

    private static Task StayAmongResidentsAsync(HttpContext context, RequestDelegate next)
    {
        if (!Language.Current.IsFrench && context.GetEndpoint() is { } asked && !asked.IsForResidents())
        {
            context.SetEndpoint(null);
        }

        return next(context);
    }
}
