using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

internal static class ReviewRefusalWords
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal) { [nameof(PathwayReview.Ratings)] = nameof(ReviewForm.Levels) };

    /// <summary>Writes the refusal of a review beside the field it answers: its ratings are the form's levels.</summary>
    public static void AddReviewRefusal(this ModelStateDictionary modelState, Refusal refusal) =>
        modelState.AddRefusal(refusal, DiagnosisLabels.Sentence(refusal), Fields);
}
