using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>A review of the barriers, as it is typed.</summary>
public sealed class ReviewForm
{
    public ReviewMoment? Moment { get; init; }

    public DateOnly? MadeOn { get; init; }

    /// <summary>The level of each barrier; null for what was not spoken of.</summary>
    public IDictionary<BarrierKind, ObstacleLevel?> Levels { get; init; } = new Dictionary<BarrierKind, ObstacleLevel?>();

    /// <summary>The one-time key of the form of a new review.</summary>
    [OneTimeKey]
    public Guid Key { get; init; }

    /// <summary>The review's version when the form was shown, to correct it.</summary>
    public uint Version { get; set; }

    public static ReviewForm Of(PathwayReview review) => new()
    {
        Moment = review.Moment,
        MadeOn = review.MadeOn,
        Levels = review.Ratings.ToDictionary(rating => rating.Kind, rating => (ObstacleLevel?)rating.Level),
        Version = review.Version,
    };

    /// <summary>What was spoken of, once the form is valid.</summary>
    public IReadOnlyDictionary<BarrierKind, ObstacleLevel> ToRatings() =>
        Levels.Where(level => level.Value is not null).ToDictionary(level => level.Key, level => level.Value!.Value);
}

public sealed class ReviewFormValidator : AbstractValidator<ReviewForm>
{
    public ReviewFormValidator()
    {
        RuleFor(form => form.Key).NotEmpty().When(form => form.Version == 0).WithMessage(OneTimeKeys.Missing);
        RuleFor(form => form.Moment).NotNull().WithMessage("Choisissez le moment.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.MadeOn).NotNull().WithMessage("Écrivez le jour.").IsADay();
        RuleFor(form => form.Levels)
            .Must(levels => levels.All(level => BarrierKindMeaning.Open.Contains(level.Key) && (level.Value is not { } value || Enum.IsDefined(value))))
            .WithMessage("Choisissez parmi les réponses de la page.");
    }
}
