using FluentValidation;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts.Steps;

/// <summary>A renewal or an amendment, as it is typed.</summary>
public sealed class ContractStepForm : IBeyondLimitForm, IFewerHoursForm, IQualificationForm
{
    /// <summary>From which day; a renewal begins the day after the end.</summary>
    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? WeeklyMinutes { get; init; }

    public string? JobTitle { get; init; }

    public string? Qualification { get; init; }

    public BeyondLimitReason? BeyondReason { get; init; }

    public BeyondDecider? BeyondDecidedBy { get; init; }

    public DateOnly? BeyondDecidedOn { get; init; }

    public DateOnly? TrainingEndsOn { get; init; }

    /// <summary>Until when the prefect allows fewer hours than the minimum.</summary>
    public DateOnly? FewerHoursUntil { get; init; }

    /// <summary>The mark of what is unusual in it and is meant.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>Whether what refused it is mended by a waiver: these fields are shown then.</summary>
    internal bool AsksForWaiver { get; set; }

    /// <summary>The form as the contract stands: a renewal begins the day after its end, an amendment keeps it.</summary>
    public static ContractStepForm Of(ContractChangeKind kind, EmploymentContract contract) => new()
    {
        EffectiveOn = kind == ContractChangeKind.Renewed ? contract.EndsOn?.AddDays(1) : null,
        EndsOn = kind == ContractChangeKind.Renewed ? null : contract.EndsOn,
        WeeklyMinutes = HoursText.ToTyped(contract.WeeklyMinutes),
        JobTitle = contract.JobTitle,
        Qualification = contract.Qualification,
        FewerHoursUntil = contract.FewerHoursUntil,
        Version = contract.Version,
    };

    /// <summary>What the contract says from then on, once the form is valid.</summary>
    public ContractStep ToStep() => new(EffectiveOn!.Value, EndsOn, HoursText.Read(WeeklyMinutes)!.Value, JobTitle!, ((IBeyondLimitForm)this).ToBeyond(), FewerHoursUntil, Qualification ?? "");
}

public sealed class ContractStepFormValidator : AbstractValidator<ContractStepForm>
{
    public ContractStepFormValidator()
    {
        RuleFor(form => form.EffectiveOn).NotNull().WithMessage("Écrivez à partir de quel jour.").IsADay();
        RuleFor(form => form.EndsOn).IsADay();
        RuleFor(form => form.FewerHoursUntil).IsADay();
        RuleFor(form => form.WeeklyMinutes).Must(hours => HoursText.Read(hours) is not null).WithMessage("Écrivez les heures par semaine. Exemple : 26 ou 26,5.");
        RuleFor(form => form.JobTitle)
            .NotEmpty().WithMessage("Écrivez le poste. Exemple : Agente de propreté.")
            .MaximumLength(EmploymentContract.JobTitleMaxLength).WithMessage("80 lettres au plus.");
        RuleFor(form => form.Qualification).IsAQualification();
        Include(new BeyondLimitRules());
    }
}
