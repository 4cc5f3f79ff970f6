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

    /// <summary>Whether the host would hire the person.</summary>
    public HiringAnswer? HostWouldHire { get; init; }

    /// <summary>Its last day in the end.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The immersion's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static ImmersionConclusionForm Of(WorkImmersion immersion) => new()
    {
        OutcomeNote = immersion.OutcomeNote,
        HostWouldHire = immersion switch
        {
            { HostWouldHire: true } => HiringAnswer.Yes,
            { HostWouldHire: false } => HiringAnswer.No,
            _ => HiringAnswer.Unknown,
        },
        EndsOn = immersion.EndsOn,
        Version = immersion.Version,
    };

    /// <summary>What it says, as far as it can be read.</summary>
    public ConclusionDraft ToDraft() => new(OutcomeNote ?? "", EndsOn.IfOurs());

    /// <summary>Whether the host would hire the person; null when nobody said.</summary>
    public bool? ToHiring() => HostWouldHire switch
    {
        HiringAnswer.Yes => true,
        HiringAnswer.No => false,
        _ => null,
    };
}

/// <summary>What a host says of hiring.</summary>
public enum HiringAnswer
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>They would.</summary>
    Yes,

    /// <summary>They would not.</summary>
    No,
}

public sealed class ImmersionConclusionFormValidator : AbstractValidator<ImmersionConclusionForm>
{
    public ImmersionConclusionFormValidator()
    {
        RuleFor(form => form.OutcomeNote)
            .NotEmpty().WithMessage("Écrivez en quelques mots ce que cette immersion a montré.")
            .HoldsNoSecret(WorkImmersion.NoteMaxLength);
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
        RuleFor(form => form.HostWouldHire).NotNull().WithMessage("Choisissez une réponse, même « Pas encore connu ».").IsInEnum().WithMessage("Choisissez dans la liste.");
    }
}

/// <summary>The form of what came of an immersion.</summary>
public sealed record ImmersionConclusionPage(EmployeeFile File, ImmersionNow Now, ImmersionConclusionForm Form)
{
    public static ImmersionConclusionPage Of(OpenImmersion found, ImmersionConclusionForm form) => new(found.File, ImmersionNow.Of(found.Immersion), form);
}
