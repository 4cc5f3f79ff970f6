using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Brings a business refusal back to the form it answers.</summary>
internal static class ModelStateRefusals
{
    /// <summary>Writes the refusal beside its field, or above the form when it has none.</summary>
    public static void AddRefusal(this ModelStateDictionary modelState, Refusal refusal, string sentence) =>
        modelState.AddModelError(refusal.Field ?? "", sentence);

    /// <summary>Writes each refusal beside its field, where nothing stands yet: what is wrong with the form itself is said first, and once.</summary>
    public static void AddRefusals(this ModelStateDictionary modelState, IEnumerable<Refusal> refusals, Func<Refusal, string> sentence)
    {
        foreach (var refusal in refusals)
        {
            if (modelState.IsRight(refusal.Field ?? ""))
            {
                modelState.AddRefusal(refusal, sentence(refusal));
            }
        }
    }

    /// <summary>Whether no message stands beside a field.</summary>
    public static bool IsRight(this ModelStateDictionary modelState, string field) => modelState[field] is not { Errors.Count: > 0 };
}
