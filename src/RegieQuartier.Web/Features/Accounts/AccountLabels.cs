using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Accounts;

/// <summary>The words of accounts.</summary>
internal static class AccountLabels
{
    public static string ToLabel(this AccountStatus status) => status switch
    {
        AccountStatus.Active => "Actif",
        AccountStatus.Waiting => "En attente",
        AccountStatus.Disabled => "Désactivé",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a name"),
    };

    public static string ToChip(this AccountStatus status) => status switch
    {
        AccountStatus.Active => "ok",
        AccountStatus.Waiting => "wait",
        _ => "plain",
    };

    public static string ToPicto(this AccountStatus status) => status switch
    {
        AccountStatus.Active => "check",
        AccountStatus.Waiting => "hourglass",
        _ => "x",
    };

    /// <summary>Why an act on an account is refused, and what to do instead.</summary>
    public static string ToSentence(this Refusal refusal) => refusal.Code switch
    {
        "account.role-missing" => "Choisissez au moins un rôle.",
        "account.system-admin-alone" => "L’administration technique ne va avec aucun autre rôle\u00a0: elle ouvre les comptes, elle ne lit pas les dossiers.",
        "account.own-roles" => "Personne ne change ses propres rôles. Demandez à la direction ou à une autre personne de l’administration technique.",
        "account.last-guardian" => "C’est la dernière personne active avec ce rôle. Donnez-le d’abord à quelqu’un d’autre.",
        "account.own-account" => "Vous ne pouvez pas désactiver votre propre compte.",
        "account.own-second-factor" => "Vous ne pouvez pas oublier votre propre téléphone. Changez-le dans «\u00a0Mon compte\u00a0», ou demandez à une autre personne de l’administration technique.",
        "account.already-exists" => "Un autre compte utilise déjà cette adresse ou cet identifiant.",
        "account.sign-in-name-unreadable" => "Écrivez une adresse e-mail, ou un identifiant de 3 à 30 lettres sans accent, chiffres, points ou tirets. Exemple\u00a0: samia.k.",
        "account.email-needed" => "Seul un compte de salarié·e peut se passer d’adresse e-mail.",
        "account.disabled" => "Ce compte est désactivé. Réactivez-le d’abord.",
        "account.already-active" => "Cette personne a déjà choisi son mot de passe.",
        "account.no-email" => "Ce compte n’a pas d’adresse e-mail\u00a0: imprimez une carte d’activation.",
        "account.card-for-employees-only" => "La carte d’activation est réservée aux salarié·es.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de modifier ce compte. Vérifiez ce qui est affiché, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, "A refusal without words"),
    };
}
