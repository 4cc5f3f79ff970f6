using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>The agreement of an immersion, as it is typed.</summary>
public sealed class ImmersionForm
{
    public string? HostName { get; init; }

    public string? HostSiret { get; init; }

    public string? JobTitle { get; init; }

    public ImmersionPurpose? Purpose { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>The mark of what is unusual in it and is meant.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The immersion's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static ImmersionForm Of(WorkImmersion immersion) => new()
    {
        HostName = immersion.HostName,
        HostSiret = immersion.HostSiret,
        JobTitle = immersion.JobTitle,
        Purpose = immersion.Purpose,
        StartsOn = immersion.StartsOn,
        EndsOn = immersion.EndsOn,
        Version = immersion.Version,
    };

    /// <summary>Its days; null when they cannot be read, or are in the wrong order.</summary>
    public DaySpan? Days => (StartsOn.IfOurs(), EndsOn.IfOurs()) is ({ } first, { } last) && first <= last ? new DaySpan(first, last) : null;

    /// <summary>What the agreement says, as far as it can be read.</summary>
    public ImmersionDraft ToDraft() => new(HostName ?? "", Siret, JobTitle ?? "", Purpose, StartsOn.IfOurs(), EndsOn.IfOurs());

    /// <summary>What the agreement says, once the form is valid.</summary>
    public ImmersionTerms ToTerms() => new(HostName!, Siret, JobTitle!, Purpose!.Value, StartsOn!.Value, EndsOn!.Value);

    /// <summary>A SIRET is often written with spaces.</summary>
    private string Siret => string.Concat((HostSiret ?? "").Where(sign => !char.IsWhiteSpace(sign)));
}

public sealed class ImmersionFormValidator : AbstractValidator<ImmersionForm>
{
    public ImmersionFormValidator()
    {
        RuleFor(form => form.HostName).NotEmpty().WithMessage("Écrivez le nom de l’hôte. Exemple : Crèche Les Petits Pas.").HoldsNoSecret(WorkImmersion.HostNameMaxLength);
        RuleFor(form => form.JobTitle).NotEmpty().WithMessage("Écrivez le métier. Exemple : Agente de bionettoyage.").HoldsNoSecret(WorkImmersion.JobTitleMaxLength);
        RuleFor(form => form.Purpose).NotNull().WithMessage("Choisissez un seul objectif.").IsInEnum().WithMessage("Choisissez un objectif de la liste.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
    }
}
