using System.Globalization;

namespace RegieQuartier.Domain.Pathways;

/// <summary>
/// The grid of skills that an organisation starts with. It is its own from then on: it renames, retires and adds. A skill's
/// place in the list makes its identifier, so that it is the same row everywhere: add at the end of a domain, take none away.
/// </summary>
public static class InitialSkills
{
    private const string IdPrefix = "01900000-0000-7000-8000-";

    private static readonly (SkillDomain Domain, string[] Names)[] Names =
    [
        (SkillDomain.Behavioural,
        [
            "Ponctualité",
            "Assiduité",
            "Présentation",
            "Respect des consignes",
            "Travail en équipe",
            "Relation aux habitants",
            "Initiative",
            "Gestion du temps",
            "Adaptation",
            "Sécurité",
        ]),
        (SkillDomain.Cleaning,
        [
            "Préparer le chariot",
            "Dosage des produits",
            "Balayage humide",
            "Lavage à plat",
            "Vitrerie",
            "Désinfection des points de contact",
            "Entretien du local à ordures ménagères",
            "Nettoyage mécanisé",
            "Signaler une anomalie",
            "Tri des déchets",
        ]),
        (SkillDomain.GreenSpaces,
        [
            "Tonte",
            "Débroussaillage",
            "Taille",
            "Désherbage manuel",
            "Ramassage",
            "Plantation",
            "Entretien du matériel",
            "Balisage du chantier",
        ]),
        (SkillDomain.Transversal,
        [
            "Lire un planning",
            "Compter",
            "Écrire un message",
            "Utiliser un smartphone",
        ]),
    ];

    /// <summary>The rows, in the order of the domains.</summary>
    public static IReadOnlyList<Skill> All { get; } =
    [
        .. Names.SelectMany(domain => domain.Names.Select((name, place) => Skill.Initial(IdOf(domain.Domain, place + 1), domain.Domain, name))),
    ];

    private static Guid IdOf(SkillDomain domain, int place) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"{IdPrefix}{(int)domain + 1:0000}{place:00000000}"), CultureInfo.InvariantCulture);
}
