using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>A contract to sign, as it is typed.</summary>
public sealed class ContractForm : IBeyondLimitForm, IFewerHoursForm, IQualificationForm
{
    public ContractType? Type { get; init; }

    public Guid? AgreementId { get; init; }

    public string? JobTitle { get; init; }

    public string? Qualification { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? WeeklyMinutes { get; init; }

    /// <summary>Last day of the trial period, when it is shorter than the longest one.</summary>
    public DateOnly? TrialEndsOn { get; init; }

    public bool NoTrial { get; init; }

    public int? Level { get; init; }

    public DateOnly? FewerHoursUntil { get; init; }

    public BeyondLimitReason? BeyondReason { get; init; }

    public BeyondDecider? BeyondDecidedBy { get; init; }

    public DateOnly? BeyondDecidedOn { get; init; }

    public DateOnly? TrainingEndsOn { get; init; }

    /// <summary>The mark of what is unusual in it and is meant.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>Whether what refused it is mended by a waiver: these fields are shown then.</summary>
    internal bool AsksForWaiver { get; set; }

    /// <summary>What the contract says, once the form is valid: its trial period is the longest one, unless it is said otherwise.</summary>
    /// <param name="law">The legal figures.</param>
    public ContractTerms ToTerms(LegalValues law)
    {
        var terms = new ContractTerms(Type!.Value, JobTitle!, StartsOn!.Value, EndsOn, HoursText.Read(WeeklyMinutes)!.Value, TrialEndsOn, Level, FewerHoursUntil, Qualification ?? "");
        return NoTrial ? terms with { TrialEndsOn = null } : terms with { TrialEndsOn = TrialEndsOn ?? TrialPeriod.LongestFor(terms, law) };
    }
}

public sealed class ContractFormValidator : AbstractValidator<ContractForm>
{
    public ContractFormValidator()
    {
        RuleFor(form => form.Type).NotNull().WithMessage("Choisissez un type de contrat.").IsInEnum().WithMessage("Choisissez un type de la liste.");
        RuleFor(form => form.JobTitle)
            .NotEmpty().WithMessage("Écrivez le poste. Exemple : Agente de propreté.")
            .MaximumLength(EmploymentContract.JobTitleMaxLength).WithMessage("80 lettres au plus.");
        RuleFor(form => form.Qualification).IsAQualification();
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).IsADay();
        RuleFor(form => form.TrialEndsOn).IsADay();
        RuleFor(form => form.FewerHoursUntil).IsADay();
        RuleFor(form => form.WeeklyMinutes).Must(hours => HoursText.Read(hours) is not null).WithMessage("Écrivez les heures par semaine. Exemple : 26 ou 26,5.");
        RuleFor(form => form.Level).InclusiveBetween(1, 6).WithMessage("Un niveau va de 1 à 6.");
        Include(new BeyondLimitRules());
    }
}
