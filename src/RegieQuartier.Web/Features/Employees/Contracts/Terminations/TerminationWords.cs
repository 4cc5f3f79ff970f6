using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Contracts.Terminations;

/// <summary>A contract and its break, as they are kept before anything is tried.</summary>
/// <param name="Id">The contract.</param>
/// <param name="Title">Its kind and its dates.</param>
/// <param name="On">The day of the break; null without one.</param>
/// <param name="Reason">Why; null without one.</param>
/// <param name="AgreedEnd">The last day that was agreed; null for a permanent contract.</param>
public sealed record TerminationNoted(Guid Id, string Title, DateOnly? On, TerminationReason? Reason, DateOnly? AgreedEnd)
{
    /// <summary>Those of a contract.</summary>
    public static TerminationNoted Of(EmploymentContract contract) =>
        new(contract.Id, ContractWords.Title(contract.Type, contract.StartsOn, contract.LastDay), contract.TerminatedOn, contract.TerminationReason, contract.EndsOn);
}

/// <summary>Sentences on the break of a contract.</summary>
public static class TerminationWords
{
    // A break has a day and a reason: what it does to the terms of this contract, or of a later one, is said above.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(ContractTerms.StartsOn)] = "",
        [nameof(ContractTerms.EndsOn)] = "",
        [nameof(ContractChange.BeyondReason)] = "",
    };

    /// <summary>What is said to who comes to correct or to withdraw a break that is not there, from a page that was left open.</summary>
    public const string NoBreak = "Ce contrat n’a pas de rupture notée, ou elle a été retirée\u00A0: il n’y a rien à corriger ni à retirer.";

    /// <summary>« Notée au 3 mars 2026 : démission ».</summary>
    public static string Noted(TerminationNoted noted) => $"Notée au {noted.On?.ToDateText()}\u00A0: {noted.Reason?.ToLabel().Uncapitalised()}";

    /// <summary>What follows when it is withdrawn.</summary>
    public static string WhatFollows(TerminationNoted noted, DateOnly today) =>
        $"{Runs(noted.AgreedEnd, today)} Il reprend sa place au registre, dans les heures à saisir et dans les alertes. La rupture reste lisible, avec la raison du retrait, sans son motif. Une suspension qu’elle avait arrêtée est à noter de nouveau.";

    /// <summary>What is said once it is withdrawn.</summary>
    public static string Withdrawn(EmploymentContract contract, DateOnly today) => $"Rupture retirée. {Runs(contract.EndsOn, today)}";

    /// <summary>What somebody reads whose page is older than the break.</summary>
    public static string ChangedMeanwhile(EmploymentContract now) =>
        $"Quelqu’un d’autre vient de changer ce contrat. La rupture est maintenant {Noted(TerminationNoted.Of(now)).Uncapitalised()}. Vos réponses sont gardées\u00A0: vérifiez-les, puis enregistrez.";

    /// <summary>The refusal that a break answers: what PostgreSQL says of its days is about the contract that follows.</summary>
    public static Refusal Said(Refusal refusal) => refusal == ContractRefusals.Overlaps ? ContractRefusals.FollowedByAnother : refusal;

    /// <summary>Whether it is an exit that stands in the way.</summary>
    public static bool IsOfExit(Refusal refusal) =>
        refusal == PathwayRefusals.ExitLeansOnTermination || refusal == PathwayRefusals.FollowedExitLeansOnTermination || refusal == PathwayRefusals.FormerExitLeansOnTermination;

    /// <summary>What somebody reads whose correction, or withdrawal, is refused.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="now">The contract, as others left it.</param>
    /// <param name="day">The day that the legal figures are told for.</param>
    public static string WhyNot(Refusal refusal, OpenContract now, DateOnly day) => refusal == Constraints.ChangedMeanwhile ? ChangedMeanwhile(now.Contract) : Sentence(Said(refusal), now, day);

    /// <summary>The sentence of a refusal; when an exit stands in the way, with who may do something about it.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="found">The contract.</param>
    /// <param name="day">The day that the legal figures are told for.</param>
    public static string Sentence(Refusal refusal, OpenContract found, DateOnly day)
    {
        var sentence = ContractLabels.Sentence(refusal, found.Law, day);
        return IsOfExit(refusal) ? $"{sentence} {WhatToDo(refusal == PathwayRefusals.ExitLeansOnTermination, found.File)}".TrimEnd() : sentence;
    }

    /// <summary>« Claire Martin, qui suit le parcours »; null when nobody does.</summary>
    public static string? WhoFollows(EmployeeFile file) => file.ReferentName is { } name ? $"{name}, qui suit le parcours" : null;

    /// <summary>Writes a refusal beside the field of the break it answers.</summary>
    public static void AddTerminationRefusal(this ModelStateDictionary modelState, Refusal refusal, string sentence) =>
        modelState.AddRefusal(refusal, sentence, Fields);

    // Only who follows the person takes an exit back, and knows whether its day is right.
    private static string WhatToDo(bool isTakenBack, EmployeeFile file) => (isTakenBack, file.IsFollowedHere, WhoFollows(file)) switch
    {
        (true, true, _) => "Annulez d’abord la sortie, puis revenez ici.",
        (true, false, { } who) => $"Demandez à {who}, d’annuler d’abord la sortie, puis revenez ici.",
        (true, false, null) => "Personne ne suit le parcours\u00A0: il faut d’abord un référent, qui annule la sortie.",
        (false, false, { } who) => $"Si ce jour est faux, dites-le à {who}.",
        _ => "",
    };

    private static string Runs(DateOnly? agreedEnd, DateOnly today) => agreedEnd switch
    {
        null => "Le contrat court de nouveau, sans fin prévue.",
        { } end when end < today => $"Le contrat aura couru jusqu’à la fin convenue, le {end.ToDateText()}.",
        { } end => $"Le contrat court de nouveau, jusqu’au {end.ToDateText()}.",
    };
}

/// <summary>« Que se passe-t-il si… », for a break that is noted, corrected or withdrawn, and not kept.</summary>
public static class TerminationPreview
{
    /// <summary>The end of the contract and why, before and after.</summary>
    public static DatesPreview Of(EmploymentContract contract, TerminationNoted was, EmployeeFile file) => new(
        [
            new("Le contrat", EmployeeHeadWords.Ends(was.On ?? was.AgreedEnd, file.Today), EmployeeHeadWords.Ends(contract.LastDay, file.Today)),
            new("Motif de rupture", was.Reason?.ToLabel(), contract.TerminationReason?.ToLabel() ?? "Aucun"),
        ],
        [.. NoEffect(contract), .. ContractPreview.PassWarnings(contract, file), .. was.On is null ? [] : PassHeld(contract, file)]);

    // A suspension that was to come is told with those that are withdrawn.
    private static IEnumerable<string> NoEffect(EmploymentContract contract) => contract.Changes
        .Where(change => change.EffectiveOn > contract.LastDay)
        .Select(change => $"{change.Kind.ToLabel()} du {change.EffectiveOn.ToDateText()}\u00A0: sans effet, le contrat est fini avant.")
        .Concat(contract.WithdrawnSuspensions.Where(suspension => suspension.StartsOn > contract.LastDay).Select(suspension => $"Suspension du {suspension.StartsOn.ToDateText()}\u00A0: retirée, le contrat est fini avant."))
        .Concat(contract.Suspensions.Where(suspension => suspension.EndsOn == contract.LastDay).Select(suspension => $"La suspension du {suspension.StartsOn.ToDateText()} finit avec le contrat."));

    // A break that is not noted yet has held no PASS.
    private static IEnumerable<string> PassHeld(EmploymentContract contract, EmployeeFile file) =>
        contract.Type.IsIntegration() && !(contract.LastDay < file.Today) && file.Pass?.Dates.StatusOn(file.Today) == IaePassStatus.Suspended
            ? ["Le PASS IAE est suspendu aujourd’hui. S’il l’est à cause de cette rupture, notez sa reprise."]
            : [];
}
