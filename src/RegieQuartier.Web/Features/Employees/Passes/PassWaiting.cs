using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>A PASS that comes soon after another one: rare, and a prescriber's to open.</summary>
public static class PassWaiting
{
    /// <summary>What is asked of it; null when the waiting is over, or nothing came before.</summary>
    /// <param name="before">The PASS that ended last before it.</param>
    /// <param name="startsOn">Its first day.</param>
    /// <param name="law">The legal figures.</param>
    /// <param name="confirmed">The mark of what is ticked.</param>
    public static FormQuestion? Ask(PassDates? before, DateOnly startsOn, LegalValues law, string? confirmed) => before?.WaitingUntil(startsOn, law) is { } last
        ? new FormQuestion(
            $"Le PASS d’avant a fini le {before.EndsOn.ToDateText()}\u00A0: jusqu’au {last.ToDateText()}, seul un prescripteur habilité peut en ouvrir un autre. L’a-t-il fait\u00A0?",
            "Oui, un prescripteur habilité l’a ouvert",
            startsOn.ToAddress(),
            confirmed)
        : null;
}
