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
        return Days(kind, contract.Dates.StartsOn, contract.Dates.LastDay);
    }

    /// <summary>« CDDI, du 2 mars 2026 au 1er mars 2027 ».</summary>
    public static string Title(ContractType type, DateOnly startsOn, DateOnly? lastDay) => Days(type.ToLabel(), startsOn, lastDay);

    /// <summary>« À partir du 2 mars 2026, jusqu’au 1er septembre 2026 : Agente de propreté, 26 h par semaine. ».</summary>
    public static string Step(ContractStepLine line)
    {
        var until = line.EndsOn is { } end ? $"jusqu’au {end.ToDateText()}" : "sans fin prévue";
        return $"À partir du {line.EffectiveOn.ToDateText()}, {until}\u00a0: {Job(line.JobTitle, line.Qualification)}, {EmployeeHeadWords.WeeklyHours(line.WeeklyMinutes)}.";
    }

    /// <summary>« Agente de propreté (employée non qualifiée) ».</summary>
    public static string Job(string jobTitle, string qualification) => qualification.Length > 0 ? $"{jobTitle} ({qualification})" : jobTitle;

    /// <summary>What the page of a step says.</summary>
    public static ContractStepWords OfStep(ContractChangeKind kind) => kind == ContractChangeKind.Renewed
        ? new("Renouveler le contrat", "renouvellement", "Enregistrer le renouvellement", "Le renouvellement n’est pas encore enregistré")
        : new("Avenant au contrat", "avenant", "Enregistrer l’avenant", "L’avenant n’est pas encore enregistré");

    /// <summary>What is said once a step is kept.</summary>
    public static string StepDone(ContractChangeKind kind) => kind == ContractChangeKind.Renewed ? "Renouvellement enregistré." : "Avenant enregistré.";

    /// <summary>What somebody reads whose page is older than the contract.</summary>
    public static string ChangedMeanwhile(EmploymentContract now)
    {
        var until = now.LastDay is { } last ? $"jusqu’au {last.ToDateText()}" : "sans fin prévue";
        return $"Quelqu’un d’autre vient de changer ce contrat. Il dit maintenant : {Job(now.JobTitle, now.Qualification)}, {EmployeeHeadWords.WeeklyHours(now.WeeklyMinutes)}, {until}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
    }

    /// <summary>What somebody reads whose page of a suspension is older than the contract.</summary>
    public static string HeldMeanwhile(ContractSuspension now) =>
        $"Quelqu’un d’autre vient de changer ce contrat. Cette suspension va maintenant du {now.StartsOn.ToDateText()} au {now.EndsOn.ToDateText()}. Vos réponses sont gardées\u00A0: vérifiez-les, puis enregistrez.";

    /// <summary>Why it goes beyond the limit, for who may know it: what tells of health is said to their advisor alone.</summary>
    public static string Beyond(BeyondLimitReason reason, bool follows) => reason == BeyondLimitReason.DisabledWorker && !follows ? "motif connu de qui suit le parcours." : $"{reason.ToLabel()}.";

    /// <summary>« Décidé le 20 novembre 2026 par un prescripteur habilité. »; without who decided, where it was not kept.</summary>
    public static string Decided(DateOnly on, BeyondDecider? by) => by is { } decider ? $"Décidé le {on.ToDateText()} par {decider.ToLabel().Uncapitalised()}." : $"Décidé le {on.ToDateText()}.";

    private static string Days(string kind, DateOnly startsOn, DateOnly? lastDay) =>
        lastDay is { } last ? $"{kind}, du {startsOn.ToDateText()} au {last.ToDateText()}" : $"{kind}, depuis le {startsOn.ToDateText()}";
}

/// <summary>The words of the page of a step.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">The end of its address.</param>
/// <param name="Button">Its button.</param>
/// <param name="NotYet">What stands above its errors.</param>
public sealed record ContractStepWords(string Title, string Address, string Button, string NotYet);
