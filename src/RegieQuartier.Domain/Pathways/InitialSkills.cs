namespace RegieQuartier.Domain.Pathways;

/// <summary>The grid of skills that an organisation starts with. It is its own from then on.</summary>
public static class InitialSkills
{
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

    /// <summary>New rows, in the order of the domains.</summary>
    public static IReadOnlyList<Skill> Make() => [.. Names.SelectMany(domain => domain.Names, (domain, name) => Skill.Add(domain.Domain, name).Value!)];
}
