using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

internal static class InterviewRefusalWords
{
    // No form shows where the writing stands: what it refuses is said above.
    private static readonly Dictionary<string, string> Fields = FieldsWithDate(nameof(IInterviewMoment.Day));

    /// <summary>Writes refusals of an interview beside the fields they answer.</summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="refusals">The refusals.</param>
    /// <param name="date">The field that answers for the date, where the form shows no day.</param>
    public static void AddInterviewRefusals(this ModelStateDictionary modelState, IEnumerable<Refusal> refusals, string? date = null) =>
        modelState.AddRefusals(refusals, InterviewLabels.Sentence, date is null ? Fields : FieldsWithDate(date));

    /// <summary>Says at once all that refuses an interview then, beside what the form lacks; else asks of an unusual time, and of the others then.</summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="moment">When it is to begin.</param>
    /// <param name="beside">What is asked of the others; null when there are none.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static void RefuseAll(this ModelStateDictionary modelState, IInterviewMoment moment, FormQuestion? beside, DateTimeOffset now)
    {
        modelState.AddInterviewRefusals(moment.ToDraft().RefusalsAt(now));
        modelState.Ask(nameof(moment.Confirmed), moment.Question(), nameof(moment.Day));
        modelState.Ask(nameof(moment.BesideConfirmed), beside, nameof(moment.Day));
    }

    /// <summary>Says why a moment is refused once the form was right: somebody else who was planned for it meanwhile is asked about.</summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="refusal">The refusal.</param>
    /// <param name="beside">What is asked of the others, as they are now; null when there are none.</param>
    public static void AddMomentRefusal(this ModelStateDictionary modelState, Refusal refusal, FormQuestion? beside)
    {
        if (refusal == InterviewRefusals.AnotherThen && beside?.Open is { } sentence)
        {
            modelState.AddModelError(nameof(IInterviewMoment.BesideConfirmed), sentence);
        }
        else
        {
            modelState.AddInterviewRefusals([refusal]);
        }
    }

    /// <summary>Asks of an unusual time, unless its day is wrong anyway.</summary>
    /// <param name="modelState">What is wrong with the form.</param>
    /// <param name="box">The box that confirms it.</param>
    /// <param name="question">What is asked; null when there is nothing to ask.</param>
    /// <param name="day">The field of the day.</param>
    public static void Ask(this ModelStateDictionary modelState, string box, FormQuestion? question, string day)
    {
        if (question?.Open is { } sentence && modelState.IsRight(day))
        {
            modelState.AddModelError(box, sentence);
        }
    }

    private static Dictionary<string, string> FieldsWithDate(string date) => new(StringComparer.Ordinal) { [nameof(Interview.StartsAt)] = date, [nameof(Interview.State)] = "" };
}
