using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>A renewal or an amendment, as it is typed.</summary>
public sealed class ContractStepForm : IBeyondLimitForm
{
    /// <summary>From which day; a renewal begins the day after the end.</summary>
    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? WeeklyMinutes { get; init; }

    public string? JobTitle { get; init; }

    public BeyondLimitReason? BeyondReason { get; init; }

    public DateOnly? BeyondDecidedOn { get; init; }

    public DateOnly? TrainingEndsOn { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; init; }

    /// <summary>What the contract says from then on, once the form is valid.</summary>
    public ContractStep ToStep() => new(EffectiveOn!.Value, EndsOn, HoursText.Read(WeeklyMinutes)!.Value, JobTitle!, ((IBeyondLimitForm)this).ToBeyond());
}

public sealed class ContractStepFormValidator : AbstractValidator<ContractStepForm>
{
    public ContractStepFormValidator()
    {
        RuleFor(form => form.EffectiveOn).NotNull().WithMessage("Écrivez à partir de quel jour.").IsADay();
        RuleFor(form => form.EndsOn).IsADay();
        RuleFor(form => form.WeeklyMinutes).Must(hours => HoursText.Read(hours) is not null).WithMessage("Écrivez les heures par semaine. Exemple : 26 ou 26,5.");
        RuleFor(form => form.JobTitle)
            .NotEmpty().WithMessage("Écrivez le poste. Exemple : Agente de propreté.")
            .MaximumLength(EmploymentContract.JobTitleMaxLength).WithMessage("80 lettres au plus.");
        Include(new BeyondLimitRules());
    }
}
