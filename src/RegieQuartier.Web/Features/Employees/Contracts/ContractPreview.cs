using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>« Que se passe-t-il si… », for a contract that was made, or changed, and is not kept.</summary>
public static class ContractPreview
{
    /// <summary>Its end, its hours and its trial, before and after.</summary>
    public static DatesPreview Of(EmploymentContract contract, EmployeeFile file, IReadOnlyCollection<ContractRemark> remarks, EmployeeFile? before = null)
    {
        List<PreviewLine> lines =
        [
            new("Le contrat", before?.Contract is { } was ? EmployeeHeadWords.Ends(was.Dates.LastDay, file.Today) : null, EmployeeHeadWords.Ends(contract.LastDay, file.Today)),
            new("Heures", before?.Contract is { } then ? EmployeeHeadWords.WeeklyHours(then.WeeklyMinutes) : null, EmployeeHeadWords.WeeklyHours(contract.WeeklyMinutes)),
        ];
        if (before is null)
        {
            lines.Add(new PreviewLine("Période d’essai", null, contract.TrialEndsOn is { } trial ? $"Jusqu’au {trial.ToDateText()}" : "Aucune"));
        }

        return new DatesPreview(lines, [.. remarks.Select(remark => remark.Sentence), .. PassWarnings(contract, file)]);
    }

    // The end of a contract after that of the PASS is allowed: it is said, no more.
    internal static IReadOnlyList<string> PassWarnings(EmploymentContract contract, EmployeeFile file) => (contract.Type.IsIntegration(), file.Pass) switch
    {
        (true, { } pass) when contract.LastDay is not { } last || last > pass.Dates.EndsOn => [$"Le contrat finit après le PASS IAE ({pass.Dates.EndsOn.ToDateText()}). Pensez à le prolonger."],
        (true, null) => ["Aucun PASS IAE n’est noté pour cette personne."],
        _ => [],
    };
}
