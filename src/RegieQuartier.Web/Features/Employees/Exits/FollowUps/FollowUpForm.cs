using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits.FollowUps;

/// <summary>What a call after an exit told.</summary>
public sealed class FollowUpForm
{
    public FollowUpSituation? Situation { get; init; }

    public DateOnly? DoneOn { get; init; }

    /// <summary>The exit's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class FollowUpFormValidator : AbstractValidator<FollowUpForm>
{
    public FollowUpFormValidator()
    {
        RuleFor(form => form.Situation).NotNull().WithMessage("Choisissez ce que la personne est devenue.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.DoneOn).NotNull().WithMessage("Écrivez le jour de l’appel.").IsADay();
    }
}

/// <summary>The form of a call.</summary>
public sealed record FollowUpPage(EmployeeFile File, Guid Id, int Months, FollowUpForm Form);
