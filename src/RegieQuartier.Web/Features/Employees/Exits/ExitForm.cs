using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>What any exit tells.</summary>
public interface IExitForm
{
    DateOnly? ExitOn { get; }

    /// <summary>The number of the reason.</summary>
    int? ReasonCode { get; }

    string? WorkedHours { get; }

    string? PersonsWords { get; }
}

/// <summary>An exit, as it is told. A fixed-term job is told by its days: its category follows.</summary>
public sealed class ExitForm : IExitForm
{
    public DateOnly? ExitOn { get; init; }

    /// <summary>The number of the reason; either of those of a fixed-term job stands for both.</summary>
    public int? ReasonCode { get; init; }

    public DateOnly? JobStartsOn { get; init; }

    public DateOnly? JobEndsOn { get; init; }

    public string? WorkedHours { get; init; }

    [DataType(DataType.MultilineText)]
    public string? PersonsWords { get; init; }

    /// <summary>The day that is confirmed, though it is not that of the contract's end.</summary>
    public string? DayConfirmed { get; init; }

    /// <summary>The button pressed: true to see what it makes first.</summary>
    public bool Preview { get; init; }

    /// <summary>Whether the person leaves for a fixed-term job.</summary>
    public bool IsFixedTerm => ReasonCode is ExitReason.LastingFixedTerm or ExitReason.ShortFixedTerm;

    /// <summary>What it says, once the form is valid: the number of a fixed-term job is found from its length.</summary>
    /// <param name="law">The legal figures.</param>
    public ExitClaim ToClaim(LegalValues law) => new(
        ExitOn!.Value,
        IsFixedTerm ? FixedTermJob.ReasonCode(JobStartsOn!.Value, JobEndsOn!.Value, ExitOn.Value, law) : ReasonCode!.Value,
        HoursText.Read(WorkedHours)!.Value,
        PersonsWords ?? "");
}

public sealed class ExitFormValidator : AbstractValidator<ExitForm>
{
    public ExitFormValidator()
    {
        Include(new ExitRules());
        When(form => form.IsFixedTerm, () =>
        {
            RuleFor(form => form.JobStartsOn).NotNull().WithMessage("Écrivez le premier jour de ce contrat : sa durée décide de la catégorie.").IsADay();
            RuleFor(form => form.JobEndsOn).NotNull().WithMessage("Écrivez le dernier jour de ce contrat : sa durée décide de la catégorie.").IsADay()
                .GreaterThanOrEqualTo(form => form.JobStartsOn).WithMessage("Le dernier jour est avant le premier. Vérifiez les deux dates.");
        });
    }
}

/// <summary>The shape of any exit, be its job told by its days or not.</summary>
public sealed class ExitRules : AbstractValidator<IExitForm>
{
    /// <summary>More hours than any pathway holds.</summary>
    private const int MostMinutes = 20_000 * 60;

    public ExitRules()
    {
        RuleFor(form => form.ExitOn).NotNull().WithMessage("Écrivez le jour de la sortie.").IsADay();
        RuleFor(form => form.ReasonCode).NotNull().WithMessage("Choisissez ce que fait la personne maintenant.");
        RuleFor(form => form.WorkedHours).Must(typed => HoursText.Read(typed) is >= 0 and <= MostMinutes).WithMessage("Écrivez un nombre d’heures. Exemple : 845 ou 845,5.");
        RuleFor(form => form.PersonsWords).HoldsNoSecret(PathwayExit.WordsMaxLength);
    }
}

/// <summary>The exit that is taken back, as it was shown.</summary>
public sealed class ExitTakeBackForm
{
    public uint Version { get; init; }
}

public sealed class ExitTakeBackFormValidator : AbstractValidator<ExitTakeBackForm>;
