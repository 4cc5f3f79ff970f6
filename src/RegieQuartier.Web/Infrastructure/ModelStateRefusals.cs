using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Brings a business refusal back to the form it answers.</summary>
internal static class ModelStateRefusals
{
    /// <summary>Writes the refusal beside its field, or above the form when it has none.</summary>
    public static void AddRefusal(this ModelStateDictionary modelState, Refusal refusal, string sentence) =>
        modelState.AddModelError(refusal.Field ?? "", sentence);
}
