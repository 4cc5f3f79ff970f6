using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.WaitingList;

internal static class BackToTheList
{
    /// <summary>The list again, with what was done or why it was not.</summary>
    public static RedirectResult BackToList(this Controller controller, Result act, string done)
    {
        if (act.Refused)
        {
            controller.FlashWarning(act.Refusal.Sentence());
        }
        else
        {
            controller.Flash(done);
        }

        return controller.Redirect("/attente");
    }
}
