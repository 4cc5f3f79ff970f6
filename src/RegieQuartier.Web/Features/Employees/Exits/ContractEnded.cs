using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Exits;

/// <summary>The end of the contract of integration that ended last in the pathway, recalled where the exit is written.</summary>
/// <param name="LastDay">Its last day.</param>
/// <param name="Reason">Why it was broken; null when it came to its term.</param>
public sealed record ContractEnded(DateOnly LastDay, TerminationReason? Reason)
{
    /// <summary>« Le contrat a pris fin le 20 novembre 2026 : démission. »; « Le contrat est arrivé à son terme le 20 novembre 2026. »</summary>
    public string Sentence => Reason is { } reason
        ? $"Le contrat a pris fin le {LastDay.ToDateText()}\u00A0: {reason.ToLabel().Uncapitalised()}."
        : $"Le contrat est arrivé à son terme le {LastDay.ToDateText()}.";

    /// <summary>Whether the person died: the reason to leave is known, and no job follows.</summary>
    public bool IsDeath => Reason == TerminationReason.Death;

    /// <summary>« 20 novembre 2026, démission »; « 20 novembre 2026, à son terme ».</summary>
    public string Words => $"{LastDay.ToDateText()}, {Reason?.ToLabel().Uncapitalised() ?? "à son terme"}";

    /// <summary>What is asked about an exit of a later day; null when it is that of the contract's end, or cannot be one. The answer holds for that day alone.</summary>
    /// <param name="form">The exit, as it is told.</param>
    /// <param name="today">The day, in Paris.</param>
    public FormQuestion? Question(ExitForm form, DateOnly today) => form.ExitOn is not { } exitOn || exitOn > today || exitOn <= LastDay
        ? null
        : new FormQuestion(
            $"{Sentence} La sortie est écrite au {exitOn.ToDateText()}. Si ce jour est le bon, cochez la case\u00A0; sinon, corrigez-le.",
            $"Oui, la sortie est bien le {exitOn.ToDateText()}",
            exitOn.ToAddress(),
            form.DayConfirmed);

    /// <summary>
    /// That of an employee; null while one goes on, without any, or for who may not know. Who reads contracts and not the pathway is
    /// not told of both at once: beside an exit that the State withdraws, how the contract ended would leave few other reasons.
    /// </summary>
    public static async Task<ContractEnded?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var last = file is { Rights.Contracts: true, Pathway.OpenedOn: var openedOn }
            ? await db.EmploymentContracts.AsNoTracking().OfIntegration()
                .Where(contract => contract.EmployeeId == file.Id && (contract.LastDay == null || contract.LastDay >= openedOn))
                .OrderByDescending(contract => contract.LastDay == null).ThenByDescending(contract => contract.LastDay)
                .Select(contract => new { contract.LastDay, contract.TerminationReason })
                .FirstOrDefaultAsync(cancellation)
            : null;
        return last?.LastDay is { } day && day <= file.Today ? new ContractEnded(day, last.TerminationReason) : null;
    }
}
