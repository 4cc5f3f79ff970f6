using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Immersions.Conclusions;

/// <summary>What came of an immersion, as it is typed.</summary>
public sealed class ImmersionConclusionForm
{
    [DataType(DataType.MultilineText)]
    public string? OutcomeNote { get; init; }

    /// <summary>Whether its objective was reached.</summary>
    public ImmersionAnswer? ObjectiveMet { get; init; }

    /// <summary>Whether the host would hire the person.</summary>
    public ImmersionAnswer? HostWouldHire { get; init; }

    /// <summary>Its last day in the end.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The immersion's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static ImmersionConclusionForm Of(WorkImmersion immersion) => new()
    {
        OutcomeNote = immersion.OutcomeNote,
        ObjectiveMet = Answer(immersion.ObjectiveMet),
        HostWouldHire = Answer(immersion.HostWouldHire),
        EndsOn = immersion.EndsOn,
        Version = immersion.Version,
    };

    /// <summary>What it says, as far as it can be read.</summary>
    public ConclusionDraft ToDraft() => new(OutcomeNote ?? "", EndsOn.IfOurs());

    /// <summary>Whether its objective was reached; null when nobody said.</summary>
    public bool? ToObjective() => Known(ObjectiveMet);

    /// <summary>Whether the host would hire the person; null when nobody said.</summary>
    public bool? ToHiring() => Known(HostWouldHire);

    private static ImmersionAnswer Answer(bool? known) => known switch
    {
        true => ImmersionAnswer.Yes,
        false => ImmersionAnswer.No,
        null => ImmersionAnswer.Unknown,
    };

    private static bool? Known(ImmersionAnswer? answer) => answer switch
    {
        ImmersionAnswer.Yes => true,
        ImmersionAnswer.No => false,
        _ => null,
    };
}

/// <summary>What is known of something once an immersion is over.</summary>
public enum ImmersionAnswer
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not.</summary>
    No,
}

public sealed class ImmersionConclusionFormValidator : AbstractValidator<ImmersionConclusionForm>
{
    public ImmersionConclusionFormValidator()
    {
        RuleFor(form => form.OutcomeNote)
            .NotEmpty().WithMessage("Écrivez en quelques mots ce que cette immersion a montré.")
            .HoldsNoSecret(WorkImmersion.NoteMaxLength);
        RuleFor(form => form.ObjectiveMet).NotNull().WithMessage("Choisissez une réponse, même « Pas encore connu ».").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
        RuleFor(form => form.HostWouldHire).NotNull().WithMessage("Choisissez une réponse, même « Pas encore connu ».").IsInEnum().WithMessage("Choisissez dans la liste.");
    }
}

/// <summary>The form of what came of an immersion.</summary>
public sealed record ImmersionConclusionPage(EmployeeFile File, ImmersionNow Now, ImmersionConclusionForm Form)
{
    public static ImmersionConclusionPage Of(OpenImmersion found, ImmersionConclusionForm form) => new(found.File, ImmersionNow.Of(found.Immersion), form);
}
