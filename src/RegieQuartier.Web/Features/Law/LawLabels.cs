using System.Collections.Frozen;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Law;

/// <summary>What the team reads of the legal figures, and how their addresses name them.</summary>
public static class LawLabels
{
    private static readonly FrozenDictionary<string, LegalRule> Figures = Enum.GetValues<LegalRule>().ToFrozenDictionary(ToSlug, StringComparer.Ordinal);

    /// <summary>« Durée minimale d’un CDDI » gives « duree-minimale-d-un-cddi ».</summary>
    public static string ToSlug(this LegalRule rule) => PersonNames.Searchable(rule.ToLabel()).Replace(' ', '-');

    /// <summary>The figure that an address names; null for any other text.</summary>
    public static LegalRule? Find(string? slug) => slug is not null && Figures.TryGetValue(slug, out var rule) ? rule : null;

    /// <summary>« Durée minimale d’un CDDI, à partir du 1er janvier 2027 ».</summary>
    public static string Named(LegalRule rule, DateOnly day) => $"{rule.ToLabel()}, à partir du {day.ToDateText()}";

    public static string ToLabel(this LegalFamily family) => family switch
    {
        LegalFamily.Contract => "Contrats",
        LegalFamily.Pass => "PASS IAE",
        LegalFamily.Eligibility => "Éligibilité",
        LegalFamily.Immersion => "Immersions",
        LegalFamily.Exit => "Sorties",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, null),
    };

    /// <summary>The name of a family in the page’s address: « contrats ».</summary>
    public static string ToSlug(this LegalFamily family) => PersonNames.Searchable(family.ToLabel()).Replace(' ', '-');

    /// <summary>« 24 mois ».</summary>
    public static string Said(LegalValue value) => $"{LegalWords.Number(value.Value)}\u00a0{Unit(value.Rule.Unit(), value.Value)}";

    /// <summary>The unit of so many: one and a half is singular.</summary>
    public static string Unit(LegalUnit unit, decimal value) => unit switch
    {
        LegalUnit.Months => "mois",
        LegalUnit.Days => value < 2 ? "jour" : "jours",
        LegalUnit.Years => value < 2 ? "an" : "ans",
        LegalUnit.HoursAWeek => value < 2 ? "heure par semaine" : "heures par semaine",
        LegalUnit.Hours => value < 2 ? "heure" : "heures",
        LegalUnit.Criteria => value < 2 ? "critère" : "critères",
        LegalUnit.Immersions => value < 2 ? "immersion" : "immersions",
        LegalUnit.MonthsADay => "mois par jour",
        LegalUnit.Percent => "%",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    public static string ToLabel(this LegalRule rule) => rule switch
    {
        LegalRule.CddiMinimumMonths => "Durée minimale d’un CDDI",
        LegalRule.CddiMaximumMonths => "Durée maximale en CDDI, renouvellements compris",
        LegalRule.CddiExtendedMaximumMonths => "Durée maximale en CDDI, en cas de difficultés particulières",
        LegalRule.CddiExtensionMonths => "Ce qu’ajoute au plus une décision de dépassement",
        LegalRule.CddiMinimumWeeklyHours => "Temps de travail minimal d’un CDDI",
        LegalRule.MaximumWeeklyHours => "Temps de travail maximal d’un contrat",
        LegalRule.FewerHoursMonths => "Dérogation du préfet pour moins d’heures",
        LegalRule.TrialShortTermMonths => "Durée maximale d’un contrat court",
        LegalRule.TrialShortTermDays => "Période d’essai maximale d’un contrat court",
        LegalRule.TrialLongTermMonths => "Période d’essai d’un contrat plus long",
        LegalRule.TrialLowerLevelsMonths => "Période d’essai d’un CDI, niveaux 1 à 3",
        LegalRule.TrialLevelFourMonths => "Période d’essai d’un CDI, niveau 4",
        LegalRule.TrialUpperLevelsMonths => "Période d’essai d’un CDI, niveaux 5 et 6",
        LegalRule.AgreementMaximumYears => "Durée maximale d’une convention avec l’État",
        LegalRule.SeniorAge => "Âge d’un senior",
        LegalRule.SeniorCdiAge => "Âge minimal pour un CDI inclusion",
        LegalRule.PassDays => "Durée d’un PASS IAE",
        LegalRule.PassWaitingMonths => "Délai de carence après un PASS IAE, sauf accord d’un prescripteur",
        LegalRule.PassSuspensionMonths => "Durée maximale d’une suspension",
        LegalRule.PassSuspensionBackdatingDays => "Début d’une suspension, avant sa déclaration",
        LegalRule.PassExtensionOpensMonths => "Demande de prolongation, avant la fin du PASS",
        LegalRule.PassExtensionClosesMonths => "Demande de prolongation, après la fin du PASS",
        LegalRule.PassExtensionDays => "Prolongation maximale en une fois",
        LegalRule.PassSeniorCdiExtensionDays => "Prolongation maximale pour un CDI inclusion",
        LegalRule.PassRqthExtensionTotalDays => "Prolongations en tout, travailleur handicapé reconnu",
        LegalRule.PassSeniorExtensionTotalDays => "Prolongations en tout, senior",
        LegalRule.PassDifficultiesExtensionTotalDays => "Prolongations en tout, difficultés particulières",
        LegalRule.EmployerDiagnosisDays => "Validité d’un diagnostic fait par la régie",
        LegalRule.PrescriberDiagnosisMonths => "Validité d’un diagnostic fait par un prescripteur",
        LegalRule.LevelOneCriteria => "Critères de niveau 1 qui suffisent",
        LegalRule.LevelTwoCriteria => "Critères de niveau 2 qui suffisent (ACI, EI, EITI)",
        LegalRule.LevelTwoCriteriaLending => "Critères de niveau 2 qui suffisent (AI, ETTI)",
        LegalRule.ProofMonths => "Justificatif le plus ancien (allocation, chômage, logement, parent isolé)",
        LegalRule.SituationProofMonths => "Justificatif le plus ancien (adresse, français, mobilité)",
        LegalRule.ChildWelfareProofMonths => "Justificatif le plus ancien (aide sociale à l’enfance)",
        LegalRule.ImmersionMonths => "Durée maximale d’une immersion",
        LegalRule.ImmersionsWithOneHost => "Immersions chez le même hôte en douze mois",
        LegalRule.ImmersionDaysWithOneHost => "Jours d’immersion chez le même hôte en douze mois",
        LegalRule.ImmersionsForOneObjective => "Immersions pour le même objectif chez le même hôte, renouvellement compris",
        LegalRule.ImmersionShareOfContract => "Part maximale des immersions dans la durée d’un CDDI",
        LegalRule.ExitMinimumMonths => "Présence à dépasser pour compter une sortie (ACI, EI, EITI)",
        LegalRule.ExitMonthsInADay => "Ce que compte un jour de présence",
        LegalRule.ExitMinimumHours => "Heures minimales pour compter une sortie (ACI, EI, EITI)",
        LegalRule.ExitMinimumHoursLending => "Heures minimales pour compter une sortie (AI, ETTI)",
        LegalRule.LastingJobMonths => "Durée à partir de laquelle un CDD est un emploi durable",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    public static string Sentence(Refusal refusal, LegalRule rule) => refusal.Code switch
    {
        "legal.value-not-possible" => $"Vérifiez ce nombre : au-dessus de 0, {LegalWords.Number(rule.Unit().Largest())} au plus, et sept chiffres au plus après la virgule.",
        "legal.not-whole" => "Ce chiffre se compte en nombres entiers. Exemple : 24.",
        "legal.source-not-possible" => "Écrivez d’où vient cette valeur, 200 lettres au plus.",
        "legal.too-soon" => "Une nouvelle valeur commence demain au plus tôt : ce qui est déjà décidé garde le chiffre de son jour.",
        "legal.day-taken" => "Une valeur commence déjà ce jour-là. Retirez-la d’abord, ou choisissez un autre jour.",
        "legal.in-force" => "Cette valeur compte déjà : elle ne se retire plus. Ajoutez-en une nouvelle.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
