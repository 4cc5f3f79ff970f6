using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Immersions;

/// <summary>What the team reads of immersions.</summary>
public static class ImmersionLabels
{
    public static string ToLabel(this ImmersionPurpose purpose) => purpose switch
    {
        ImmersionPurpose.DiscoverJob => "Découvrir un métier ou un secteur",
        ImmersionPurpose.ConfirmProject => "Confirmer un projet",
        ImmersionPurpose.StartRecruitment => "Engager un recrutement",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };

    public static string ToLabel(this ImmersionState state) => state switch
    {
        ImmersionState.ToCome => "À venir",
        ImmersionState.UnderWay => "En cours",
        ImmersionState.Past => "Passée",
        ImmersionState.ToConclude => "Bilan à écrire",
        ImmersionState.Concluded => "Bilan écrit",
        ImmersionState.Cancelled => "Annulée",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The colour and the pictogram of its chip.</summary>
    public static (string Kind, string Picto) Chip(this ImmersionState state) => state switch
    {
        ImmersionState.ToCome => ("info", "calendar"),
        ImmersionState.UnderWay => ("info", "clock"),
        ImmersionState.Past => ("plain", "check"),
        ImmersionState.ToConclude => ("wait", "pen"),
        ImmersionState.Concluded => ("ok", "check"),
        ImmersionState.Cancelled => ("plain", "x"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Where it stands by its dates alone.</summary>
    public static ImmersionState DatesOf(DateOnly startsOn, DateOnly endsOn, DateOnly today) =>
        today < startsOn ? ImmersionState.ToCome : today <= endsOn ? ImmersionState.UnderWay : ImmersionState.Past;

    /// <summary>Where it stands, with what was said of its end.</summary>
    public static ImmersionState StateOf(DateOnly startsOn, DateOnly endsOn, DateOnly? concludedOn, DateOnly? cancelledOn, DateOnly today) => (cancelledOn, concludedOn) switch
    {
        ({ }, _) => ImmersionState.Cancelled,
        (null, { }) => ImmersionState.Concluded,
        _ => DatesOf(startsOn, endsOn, today) is var state && state == ImmersionState.Past ? ImmersionState.ToConclude : state,
    };

    /// <summary>The sentence of a refusal, with the legal figure that it goes by and its source.</summary>
    public static string Sentence(Refusal refusal, LegalValues law, DateOnly day) => refusal.Code switch
    {
        "immersion.too-long" => $"Une immersion dure {law.Said(LegalRule.ImmersionMonths, day, "mois")} au plus, de date à date. Pour continuer, prévoyez-en une autre ensuite.",
        "immersion.too-many-with-host" => $"Sur douze mois, une personne fait au plus {law.Said(LegalRule.ImmersionsWithOneHost, day, "immersions")} chez le même hôte.",
        "immersion.too-many-days-with-host" => $"Sur douze mois, une personne passe au plus {law.Said(LegalRule.ImmersionDaysWithOneHost, day, "jours")} en immersion chez le même hôte.",
        "immersion.renewed-already" => $"Pour le même objectif, une personne fait au plus {law.Said(LegalRule.ImmersionsForOneObjective, day, "immersions")} chez le même hôte\u00A0: la première et son renouvellement. Choisissez un autre objectif.",
        _ => Sentence(refusal),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "immersion.host-name-not-possible" => "Écrivez le nom de l’hôte, 120 lettres au plus.",
        "immersion.siret-not-possible" => "Un SIRET a 14 chiffres. Laissez vide si vous ne l’avez pas.",
        "immersion.siret-not-right" => "Ce numéro ne peut pas être un SIRET\u00A0: un chiffre est faux. Vérifiez le numéro tapé.",
        "immersion.job-title-not-possible" => "Écrivez le métier, 80 lettres au plus.",
        "immersion.ends-before-it-starts" => "Le dernier jour est avant le premier. Vérifiez les deux dates.",
        "immersion.overlaps" => "Une autre immersion de cette personne couvre déjà un de ces jours.",
        "immersion.objective-met" => "Cet objectif est déjà atteint chez cet hôte\u00A0: choisissez un autre objectif.",
        "immersion.before-pathway" => "Ce jour est avant le début du parcours.",
        "immersion.end-not-possible" => "Un jour de la convention : ni avant le premier, ni après le dernier.",
        "immersion.cancelled" => "Cette immersion est annulée.",
        "immersion.concluded" => "Le bilan de cette immersion est déjà écrit.",
        "immersion.not-begun" => "Cette immersion n’a pas commencé : le bilan s’écrit à partir du premier jour.",
        "immersion.note-too-long" => "500 lettres au plus.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette immersion. Regardez-la, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
