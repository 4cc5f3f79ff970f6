using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>Short words on a contract.</summary>
public static class ContractWords
{
    /// <summary>« CDDI (ACI), du 2 mars 2026 au 1er mars 2027 ».</summary>
    public static string Title(ContractStory contract)
    {
        var kind = contract.Siae is { } siae ? $"{contract.Type.ToLabel()} ({siae.ToLabel()})" : contract.Type.ToLabel();
        return contract.Dates.LastDay is { } last
            ? $"{kind}, du {contract.Dates.StartsOn.ToDateText()} au {last.ToDateText()}"
            : $"{kind}, depuis le {contract.Dates.StartsOn.ToDateText()}";
    }

    /// <summary>« À partir du 2 mars 2026, jusqu’au 1er septembre 2026 : Agente de propreté, 26 h par semaine. ».</summary>
    public static string Step(ContractStepLine line)
    {
        var until = line.EndsOn is { } end ? $"jusqu’au {end.ToDateText()}" : "sans fin prévue";
        return $"À partir du {line.EffectiveOn.ToDateText()}, {until}\u00a0: {line.JobTitle}, {EmployeeHeadWords.WeeklyHours(line.WeeklyMinutes)}.";
    }

    /// <summary>Why it goes beyond the limit, for who may know it: what tells of health is said to their advisor alone.</summary>
    public static string Beyond(BeyondLimitReason reason, bool follows) => reason == BeyondLimitReason.DisabledWorker && !follows ? "motif connu du référent." : $"{reason.ToLabel()}.";
}
