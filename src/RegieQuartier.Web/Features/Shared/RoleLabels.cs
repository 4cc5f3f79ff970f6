using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What a role is called on screen.</summary>
public static class RoleLabels
{
    public static string ToLabel(this Role role) => role switch
    {
        Role.Director => "Direction",
        Role.Advisor => "Insertion",
        Role.Supervisor => "Encadrement technique",
        Role.Writer => "Écrivain public",
        Role.Community => "Lien social",
        Role.Reception => "Accueil",
        Role.Finance => "Gestion",
        Role.Employee => "Salarié·e",
        Role.Partner => "Partenaire",
        Role.SystemAdmin => "Administration technique",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name"),
    };
}
