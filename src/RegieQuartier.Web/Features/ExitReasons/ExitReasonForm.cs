using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.ExitReasons;

/// <summary>A reason to leave that the State adds.</summary>
public sealed class ExitReasonForm
{
    public int? Code { get; init; }

    public string? Label { get; init; }

    public ExitCategory? Category { get; init; }

    public DateOnly? From { get; init; }

    public bool IsSensitive { get; init; }
}

public sealed class ExitReasonFormValidator : AbstractValidator<ExitReasonForm>
{
    public ExitReasonFormValidator()
    {
        RuleFor(form => form.Code).NotNull().WithMessage("Écrivez le numéro de l’ASP.");
        RuleFor(form => form.Category).NotNull().WithMessage("Choisissez une catégorie.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.From).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
    }
}

/// <summary>Another category for a reason, from a day on.</summary>
public sealed class ReclassificationForm
{
    public ExitCategory? Category { get; init; }

    public DateOnly? From { get; init; }
}

public sealed class ReclassificationFormValidator : AbstractValidator<ReclassificationForm>
{
    public ReclassificationFormValidator()
    {
        RuleFor(form => form.Category).NotNull().WithMessage("Choisissez une catégorie.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.From).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
    }
}
