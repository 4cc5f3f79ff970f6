using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Contracts;

/// <summary>What the team reads of a contract.</summary>
public static class ContractLabels
{
    public static string ToLabel(this ContractChangeKind kind) => kind switch
    {
        ContractChangeKind.Concluded => "Contrat signé",
        ContractChangeKind.Renewed => "Renouvellement",
        ContractChangeKind.Amended => "Avenant",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ToLabel(this ContractSuspensionReason reason) => reason switch
    {
        ContractSuspensionReason.ImmersionOrAction => "Immersion ou action d’insertion",
        ContractSuspensionReason.TrialElsewhere => "Essai vers un emploi durable",
        ContractSuspensionReason.LongAbsence => "Longue absence",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this BeyondLimitReason reason) => reason switch
    {
        BeyondLimitReason.TrainingUnderWay => "Finir une formation en cours",
        BeyondLimitReason.Senior => "50 ans et plus",
        BeyondLimitReason.DisabledWorker => "Travailleur handicapé reconnu",
        BeyondLimitReason.ParticularDifficulties => "Difficultés particulièrement importantes",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this BeyondDecider decider) => decider switch
    {
        BeyondDecider.Prescriber => "Un prescripteur habilité",
        BeyondDecider.Employer => "La régie, pour une embauche directe",
        _ => throw new ArgumentOutOfRangeException(nameof(decider), decider, null),
    };

    public static string ToLabel(this TerminationReason reason) => reason switch
    {
        TerminationReason.TrialEndedByEmployer => "Fin de l’essai, par la régie",
        TerminationReason.TrialEndedByEmployee => "Fin de l’essai, par la personne",
        TerminationReason.MutualAgreement => "D’un commun accord",
        TerminationReason.LastingJobElsewhere => "Départ pour un emploi durable",
        TerminationReason.Resignation => "Démission",
        TerminationReason.HiredAfterImmersion => "Embauche après une immersion ou un essai",
        TerminationReason.Dismissal => "Licenciement",
        TerminationReason.SeriousMisconduct => "Faute grave",
        TerminationReason.Unfitness => "Inaptitude constatée",
        TerminationReason.ForceMajeure => "Force majeure",
        TerminationReason.Retirement => "Retraite",
        TerminationReason.EmployerTransfer => "Transfert à un autre employeur",
        TerminationReason.Death => "Décès",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this SuspensionWithdrawal reason) => reason switch
    {
        SuspensionWithdrawal.OtherPerson => "Elle concerne une autre personne",
        SuspensionWithdrawal.WrittenTwice => "Elle a été notée deux fois",
        SuspensionWithdrawal.NeverHeld => "Elle n’a pas eu lieu",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this TerminationWithdrawal reason) => reason switch
    {
        TerminationWithdrawal.Mistake => "Elle a été notée par erreur",
        TerminationWithdrawal.GivenUp => "La régie et la personne y ont renoncé",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string ToLabel(this ContractWithdrawal reason) => reason switch
    {
        ContractWithdrawal.OtherPerson => "Il concerne une autre personne",
        ContractWithdrawal.WrongOrTwice => "Il a été noté deux fois, ou avec de mauvaises dates",
        ContractWithdrawal.NeverBegun => "Il n’a jamais été signé, ou n’a pas commencé",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    /// <summary>The sentence of a refusal, with the legal figure that it goes by and its source.</summary>
    public static string Sentence(Refusal refusal, LegalValues law, DateOnly day) => refusal.Code switch
    {
        "contract.ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "contract.end-needed" => "Ce contrat a un dernier jour : écrivez-le.",
        "contract.end-not-expected" => "Ce contrat n’a pas de dernier jour : laissez vide.",
        "contract.agreement-needed" => "Choisissez la convention avec l’État.",
        "contract.too-young-for-inclusion-permanent" => $"Un CDI inclusion demande {law.Said(LegalRule.SeniorCdiAge, day, "ans")} au premier jour.",
        "contract.hours-not-possible" => $"Entre 1 et {law.Said(LegalRule.MaximumWeeklyHours, day, "heures par semaine")}.",
        "contract.too-few-hours" => $"Au moins {law.Said(LegalRule.CddiMinimumWeeklyHours, day, "heures par semaine")}, sauf dérogation du préfet.",
        "contract.fewer-hours-not-possible" => $"La dérogation du préfet est pour un ACI, {law.Said(LegalRule.FewerHoursMonths, day, "mois")} au plus à la fois.",
        "contract.trial-too-long" => "Cette période d’essai est trop longue. Laissez vide pour la plus longue permise, ou choisissez une date plus proche.",
        "contract.overlaps" => "Un autre contrat de cette personne couvre déjà un de ces jours.",
        "contract.beyond-limit" => $"Avec les contrats d’avant, cela dépasse {law.Said(LegalRule.CddiMaximumMonths, day, "mois")}. Choisissez un motif de dépassement, ou un dernier jour plus proche.",
        "contract.beyond-training" => "Le contrat ne peut pas durer plus longtemps que la formation à finir.",
        "contract.too-young-to-go-beyond" => $"Ce motif demande {law.Said(LegalRule.SeniorAge, day, "ans")} au dernier jour du contrat.",
        "contract.difficulties-not-here" => "Ce motif est réservé aux ACI et aux AI.",
        "contract.beyond-extended-limit" => $"Même avec une décision, pas plus de {law.Said(LegalRule.CddiExtendedMaximumMonths, day, "mois")} en tout.",
        "contract.decision-too-long" => $"Une décision ajoute {law.Said(LegalRule.CddiExtensionMonths, day, "mois")} au plus, à partir de la fin déjà convenue.",
        "contract.later-beyond-limit" => $"Avec cette fin plus tardive, un contrat signé ensuite dépasserait {law.Said(LegalRule.CddiMaximumMonths, day, "mois")} en tout, sans décision qui le permette. Rapprochez d’abord la fin de ce contrat par un avenant.",
        _ => Sentence(refusal),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "pathway.already-open" => "Quelqu’un d’autre vient d’ouvrir le parcours de cette personne. Regardez, puis recommencez.",
        "contract.decision-in-future" => "Ce jour n’est pas encore venu. Une décision se note une fois prise.",
        "contract.over" => "La fin de ce contrat est déjà notée : il ne change plus.",
        "contract.not-renewable" => "Un contrat sans fin ne se renouvelle pas.",
        "contract.renewal-ends-too-soon" => "Un renouvellement finit plus tard que le contrat.",
        "contract.change-outside" => "Ce jour n’est pas pendant le contrat, ou vient avant le dernier changement.",
        "contract.nothing-changes" => "Rien ne change : modifiez les heures, le poste, la qualification, la fin ou la dérogation.",
        "contract.suspension-outside" => "La suspension doit tenir dans les dates du contrat.",
        "contract.suspension-overlaps" => "Une autre suspension couvre déjà un de ces jours.",
        "contract.pass-leans-on-suspension" => "Le PASS est suspendu pendant ces jours parce que le contrat l’était\u00A0: corrigez ou retirez d’abord la suspension du PASS, ou demandez-le à qui suit la personne.",
        "contract.not-suspended" => "Le contrat n’est pas suspendu ce jour-là.",
        "contract.termination-outside" => "Ce jour n’est pas pendant le contrat.",
        "contract.trial-over" => "L’essai est fini, ou il n’y en a pas : choisissez un autre motif.",
        "contract.break-leans" => "La fin de ce contrat est notée : retirez d’abord la rupture.",
        "contract.stays-in-register" => "Ce contrat a pris fin, ou a été noté comme rompu\u00A0: le registre unique du personnel le garde cinq ans après le départ. S’il est faux, dites-le à la direction, qui le rectifie sur le registre imprimé.",
        "contract.hours-lean" => "Des heures sont saisies pendant ce contrat, sans autre contrat ces mois-là : il ne se retire plus. Si elles sont fausses, qui saisit les heures les efface d’abord.",
        "contract.exit-leans" => "La personne est sortie du parcours dont ce contrat fait partie : annulez d’abord la sortie.",
        "contract.opens-pathway-of-another" => "Le parcours s’est ouvert avec ce contrat, et un autre contrat en fait partie : retirez d’abord cet autre, puis notez-le à nouveau.",
        "contract.pathway-leans" => "Le parcours ouvert avec ce contrat n’est pas vide : qui suit la personne y a déjà noté quelque chose. Le contrat ne se retire plus.",
        "contract.already-qualified" => "Quelqu’un vient de noter la qualification de ce contrat\u00A0: pour la changer, notez un avenant.",
        "contract.qualification-missing" => "Écrivez la qualification. Exemple\u00A0: employée non qualifiée.",
        "contract.not-terminated" => "La rupture de ce contrat vient d’être retirée\u00A0: il n’y a plus rien à corriger.",
        "contract.followed-by-another" => "Un autre contrat de cette personne commence avant cette fin\u00A0: celui-ci ne peut pas durer jusque-là.",
        "pathway.exit-leans-on-termination" => "La sortie de la personne repose sur cette fin de contrat.",
        "pathway.followed-exit-leans-on-termination" => "La sortie de la personne repose sur cette fin de contrat. Un appel a été noté après elle\u00A0: elle ne s’annule plus, et le jour de la rupture reste le même.",
        "pathway.former-exit-leans-on-termination" => "La sortie de la personne repose sur cette fin de contrat. Un autre parcours est ouvert depuis\u00A0: elle ne s’annule plus, et le jour de la rupture reste le même.",
        "pathway.closed-before-contract-ends" => "La personne est sortie avant ce jour : son parcours est clos. Si elle revient, signez un nouveau contrat. Si la sortie est une erreur, qui suit la personne l’annule, tant qu’aucun appel n’a été noté après elle.",
        "pathway.left-with-earlier-contract" => "Ce contrat commence avant la sortie notée avec un contrat plus ancien : notez-la avec le dernier contrat du parcours.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce contrat. Regardez-le, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
