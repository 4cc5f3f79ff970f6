using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Brings a business refusal back to the form it answers.</summary>
internal static class ModelStateRefusals
{
    /// <summary>Writes the refusal beside its field, or above the form when it has none.</summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="refusal">The refusal.</param>
    /// <param name="sentence">What is read.</param>
    /// <param name="fields">How the form names the fields that it names otherwise than the record; « » for those it does not show.</param>
    public static void AddRefusal(this ModelStateDictionary modelState, Refusal refusal, string sentence, IReadOnlyDictionary<string, string>? fields = null) =>
        modelState.AddModelError(refusal.In(fields), sentence);

    /// <summary>
    /// Writes each refusal beside its field, where nothing stands yet: what is wrong with the form itself is said first, and once.
    /// Those that have no field are all said.
    /// </summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="refusals">The refusals.</param>
    /// <param name="sentence">What is read of each.</param>
    /// <param name="fields">How the form names the fields that it names otherwise than the record; « » for those it does not show.</param>
    public static void AddRefusals(this ModelStateDictionary modelState, IEnumerable<Refusal> refusals, Func<Refusal, string> sentence, IReadOnlyDictionary<string, string>? fields = null)
    {
        foreach (var refusal in refusals)
        {
            var field = refusal.In(fields);
            if (field.Length == 0 || modelState.IsRight(field))
            {
                modelState.AddModelError(field, sentence(refusal));
            }
        }
    }

    /// <summary>Whether no message stands beside a field.</summary>
    public static bool IsRight(this ModelStateDictionary modelState, string field) => modelState[field] is not { Errors.Count: > 0 };

    private static string In(this Refusal refusal, IReadOnlyDictionary<string, string>? fields) => refusal.Field switch
    {
        null => "",
        { } field => fields?.GetValueOrDefault(field) ?? field,
    };
}
