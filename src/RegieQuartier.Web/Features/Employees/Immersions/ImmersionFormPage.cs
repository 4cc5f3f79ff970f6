using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>The form of an immersion.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Law">The legal figures.</param>
/// <param name="Now">The immersion as it is kept; null for a new one.</param>
public sealed record ImmersionFormPage(EmployeeFile File, ImmersionForm Form, LegalValues Law, ImmersionNow? Now)
{
    /// <summary>What it would use of the host's days, and of the contract's.</summary>
    public DatesPreview? Preview { get; init; }

    /// <summary>What the contract would hold; null without days, or when no CDDI covers the first of them.</summary>
    public ContractCounter? Counter { get; init; }

    /// <summary>What is asked before it is kept; null when nothing is unusual.</summary>
    public FormQuestion? Question => Counter?.Ask(Form.Confirmed);
}

/// <summary>Where an immersion stands, whatever is typed.</summary>
public sealed record ImmersionNow(Guid Id, string HostName, DateOnly StartsOn, DateOnly EndsOn, DateOnly? ConcludedOn, DateOnly? CancelledOn)
{
    public static ImmersionNow Of(WorkImmersion immersion) =>
        new(immersion.Id, immersion.HostName, immersion.StartsOn, immersion.EndsOn, immersion.ConcludedOn, immersion.CancelledOn);

    /// <summary>Whether its agreement may still change.</summary>
    public bool IsOpen => ConcludedOn is null && CancelledOn is null;

    /// <summary>Where it stands on a day.</summary>
    public ImmersionState StateOn(DateOnly today) => ImmersionLabels.StateOf(StartsOn, EndsOn, ConcludedOn, CancelledOn, today);
}
