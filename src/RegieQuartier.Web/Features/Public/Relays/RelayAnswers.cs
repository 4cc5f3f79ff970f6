using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Features.Public.Relays;

internal static class RelayAnswers
{
    /// <summary>The link is of a relay that was stopped, was replaced, or never was: nobody reads which.</summary>
    public static ViewResult RelayEnded(this Controller controller)
    {
        controller.Response.StatusCode = StatusCodes.Status404NotFound;
        return controller.View("Ended");
    }
}
