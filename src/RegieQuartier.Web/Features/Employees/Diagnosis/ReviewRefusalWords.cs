using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

internal static class ReviewRefusalWords
{
    /// <summary>Writes the refusal of a review beside the field it answers: its ratings are the form's levels.</summary>
    public static void AddReviewRefusal(this ModelStateDictionary modelState, Refusal refusal)
    {
        var field = string.Equals(refusal.Field, nameof(PathwayReview.Ratings), StringComparison.Ordinal) ? nameof(ReviewForm.Levels) : refusal.Field ?? "";
        modelState.AddModelError(field, DiagnosisLabels.Sentence(refusal));
    }
}
