using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Contracts.Suspensions;

/// <summary>« Que se passe-t-il si… », for a contract that is held, or held no more, and not kept: its end does not move, nor that of the PASS IAE.</summary>
internal static class ContractSuspensionPreview
{
    /// <summary>The days that it would be held.</summary>
    public static DatesPreview Of(OpenContract found, DaySpan held) => Of(found, new PreviewLine("Suspension", null, HeldWords.Days(held)), []);

    /// <summary>The days that it would be held, instead of those that were noted.</summary>
    public static DatesPreview OfCorrection(OpenContract found, DaySpan was, DaySpan held) => Of(found, new PreviewLine("Suspension", HeldWords.Days(was), HeldWords.Days(held)), []);

    /// <summary>That it would not have been held.</summary>
    public static DatesPreview OfWithdrawal(OpenContract found, DaySpan was) => Of(found, new PreviewLine("Suspension", HeldWords.Days(was), "Aucune ces jours-là"), []);

    /// <summary>What a return would make of the suspension.</summary>
    /// <param name="found">The contract, changed.</param>
    /// <param name="held">The days that it was held.</param>
    public static DatesPreview OfReturn(OpenContract found, DaySpan held) => Of(
        found,
        HeldWords.Ended(held, found.Contract.Dates.Suspensions),
        found.Contract.Type.IsIntegration() && found.File.Pass?.Dates.StatusOn(found.File.Today) == IaePassStatus.Suspended ? ["Le PASS IAE est suspendu aujourd’hui aussi\u00A0: sa reprise se note à part."] : []);

    private static DatesPreview Of(OpenContract found, PreviewLine suspension, IReadOnlyList<string> warnings)
    {
        var (contract, today) = (found.Contract, found.File.Today);
        var end = EmployeeHeadWords.Ends(contract.LastDay, today);
        List<PreviewLine> lines = [suspension, new("Le contrat", end, end)];
        var pass = contract.Type.IsIntegration() ? found.File.Pass : null;
        if (pass is not null)
        {
            var passEnd = EmployeeHeadWords.Ends(pass.Dates.EndsOn, today);
            lines.Add(new PreviewLine("Fin du PASS", passEnd, passEnd));
        }

        return new DatesPreview(lines, warnings)
        {
            Because = pass is null ? "La fin du contrat ne bouge pas." : "Ni la fin du contrat ni celle du PASS ne bougent\u00A0: la suspension du PASS se note à part.",
        };
    }
}
