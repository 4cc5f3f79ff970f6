using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Interviews;

internal static class InterviewRefusalWords
{
    /// <summary>
    /// Writes refusals of an interview beside the fields they answer: all that is wrong is said at once. What could not be read
    /// has its message already, and keeps it.
    /// </summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="refusals">The refusals.</param>
    /// <param name="date">The field that answers for the date.</param>
    public static void AddInterviewRefusals(this ModelStateDictionary modelState, IEnumerable<Refusal> refusals, string date = nameof(InterviewPlanForm.Day))
    {
        foreach (var refusal in refusals)
        {
            var field = FieldOf(refusal, date);
            if (field.Length == 0 || !modelState.IsWrong(field))
            {
                modelState.AddModelError(field, InterviewLabels.Sentence(refusal));
            }
        }
    }

    // No form shows where the writing stands: what it refuses is said above.
    private static string FieldOf(Refusal refusal, string date) => refusal.Field switch
    {
        nameof(Interview.StartsAt) => date,
        null or nameof(Interview.State) => "",
        { } field => field,
    };

    private static bool IsWrong(this ModelStateDictionary modelState, string field) => modelState[field] is { Errors.Count: > 0 };
}
