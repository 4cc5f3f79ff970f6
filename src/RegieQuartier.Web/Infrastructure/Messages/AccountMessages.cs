namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>E-mails whose link opens an account: they always go by e-mail and say nothing else.</summary>
public sealed class AccountMessages(OrganisationSettings organisation)
{
    /// <summary>The first link of a new account.</summary>
    public MessageText Invitation(string name, string link) => new(
        "Votre compte est ouvert",
        $"""
        Bonjour {name},

        Un compte est ouvert pour vous. Pour l’utiliser, choisissez votre mot de passe :
        {link}

        Ce lien ne marche qu’une fois. Ne le donnez à personne.
        Si vous n’attendiez pas ce message, ne faites rien.

        {organisation.Name}
        {organisation.Phone}
        """);

    /// <summary>A link to choose another password.</summary>
    public MessageText PasswordReset(string name, string link) => new(
        "Choisir un autre mot de passe",
        $"""
        Bonjour {name},

        Vous avez demandé à changer de mot de passe. Choisissez-en un autre ici :
        {link}

        Ce lien ne marche qu’une fois. Ne le donnez à personne.
        Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.

        {organisation.Name}
        {organisation.Phone}
        """);
}
