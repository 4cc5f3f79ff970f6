using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>The decision to go beyond the limit of CDDI, in the forms that may carry one.</summary>
public interface IBeyondLimitForm
{
    BeyondLimitReason? BeyondReason { get; }

    BeyondDecider? BeyondDecidedBy { get; }

    DateOnly? BeyondDecidedOn { get; }

    DateOnly? TrainingEndsOn { get; }

    /// <summary>The decision; null when there is none.</summary>
    BeyondLimit? ToBeyond() => BeyondReason is { } reason && BeyondDecidedBy is { } by && BeyondDecidedOn is { } day ? new BeyondLimit(reason, by, day, TrainingEndsOn) : null;
}

/// <summary>Until when the prefect allows fewer hours than the minimum, in the forms that may say it.</summary>
public interface IFewerHoursForm
{
    DateOnly? FewerHoursUntil { get; }
}

/// <summary>The shape of the decision to go beyond the limit of CDDI.</summary>
public sealed class BeyondLimitRules : AbstractValidator<IBeyondLimitForm>
{
    public BeyondLimitRules()
    {
        RuleFor(form => form.BeyondReason).IsInEnum().WithMessage("Choisissez un motif de la liste.");
        RuleFor(form => form.BeyondDecidedBy).NotNull().WithMessage("Choisissez qui a décidé.").When(form => form.BeyondReason is not null);
        RuleFor(form => form.BeyondDecidedBy).IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.BeyondDecidedOn).NotNull().WithMessage("Écrivez le jour de la décision.").When(form => form.BeyondReason is not null);
        RuleFor(form => form.BeyondDecidedOn).IsADay();
        RuleFor(form => form.TrainingEndsOn)
            .NotNull().WithMessage("Écrivez le dernier jour de la formation.")
            .When(form => form.BeyondReason == BeyondLimitReason.TrainingUnderWay);
        RuleFor(form => form.TrainingEndsOn).IsADay();
    }
}
