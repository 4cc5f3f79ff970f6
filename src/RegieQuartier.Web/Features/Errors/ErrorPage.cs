using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Controllers;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Files;

namespace RegieQuartier.Web.Features.Errors;

/// <summary>
/// What a person reads when something did not work: never a detail of the machine. By the reference the log is searched;
/// <c>Home</c> is where who is in the office comes in and its name, none for residents; <c>Typed</c> is what they had written in
/// a form that could not be accepted; <c>BackTo</c> the page of this site they come from, when it is known.
/// </summary>
public sealed record ErrorPage(ErrorWords Words, string Reference, (string Address, string Name)? Home, IReadOnlyList<string> Typed, string? BackTo)
{
    /// <summary>Whether it is shown within the office.</summary>
    public bool ForOffice => Home is not null;

    public static ErrorPage For(HttpContext context)
    {
        var expired = ExpiredForms.Concern(context);
        return new ErrorPage(
            expired ? ErrorLabels.ExpiredForm : TooHeavy(context) ?? ErrorLabels.Of(context.Response.StatusCode),
            context.Reference(),
            IsForOffice(context) ? HomeOf(context.User) : null,
            expired ? TypedWords.Of(context.Request) : [],
            CameFrom(context.Request));
    }

    private static (string, string) HomeOf(ClaimsPrincipal person)
    {
        var home = OfficeNavigation.HomeOf(person);
        return (home, home == OfficeNavigation.OwnPathway ? "Aller à mon parcours" : "Aller au tableau de bord");
    }

    private static ErrorWords? TooHeavy(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status413PayloadTooLarge && context.Features.Get<FailedRequest>()?.Endpoint?.Metadata.GetMetadata<TakesFileAttribute>() is { } action
            ? ErrorLabels.TooHeavy(action)
            : null;

    // A signed-in person keeps the office around them, but not on the residents' pages.
    private static bool IsForOffice(HttpContext context)
    {
        var asked = context.Features.Get<FailedRequest>()?.Endpoint?.Metadata.GetMetadata<ControllerActionDescriptor>();
        return context.User.Identity?.IsAuthenticated == true
            && asked?.ControllerTypeInfo.Namespace?.Contains(".Features.Public", StringComparison.Ordinal) != true;
    }

    private static string? CameFrom(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            && !page.PathAndQuery.StartsWith("//", StringComparison.Ordinal)
            ? page.PathAndQuery
            : null;
}
