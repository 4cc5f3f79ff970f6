namespace RegieQuartier.Web.Features.Errors;

/// <summary>A title, what happened, and what to do next.</summary>
public sealed record ErrorWords(string Title, string What, string Next);

/// <summary>The words of each error.</summary>
internal static class ErrorLabels
{
    public static readonly ErrorWords ExpiredForm = new(
        "Cette page est restée ouverte trop longtemps",
        "Par sécurité, un formulaire ne sert qu’un moment. Rien n’a été enregistré.",
        "Revenez au formulaire, remplissez-le et envoyez-le de nouveau.");

    public static ErrorWords Of(int status) => status switch
    {
        StatusCodes.Status403Forbidden => new(
            "Cette page n’est pas ouverte à votre compte",
            "Votre rôle ne donne pas accès à ce que vous avez demandé.",
            "Si vous en avez besoin pour votre travail, parlez-en à la personne qui gère les comptes."),
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => new(
            "Cette page n’existe pas",
            "L’adresse est peut-être incomplète, ou la page a changé de place.",
            "Vérifiez l’adresse, ou repartez du début."),
        StatusCodes.Status409Conflict => new(
            "Quelqu’un d’autre a fait un changement avant vous",
            "Ce que vous avez envoyé ne va plus avec ce qui est enregistré. Rien n’a été écrasé.",
            "Revenez à la page précédente pour voir ce qui a changé, puis recommencez."),
        StatusCodes.Status413PayloadTooLarge => new(
            "L’envoi est trop lourd",
            "Ce que vous avez envoyé dépasse la taille acceptée. Rien n’a été enregistré.",
            "Revenez à la page précédente et envoyez un texte plus court."),
        StatusCodes.Status429TooManyRequests => new(
            "Trop d’essais en peu de temps",
            "Pour protéger le service, nous faisons une pause avant d’accepter un nouvel essai.",
            "Attendez une minute, puis essayez de nouveau."),
        StatusCodes.Status503ServiceUnavailable => new(
            "Le service est arrêté pour un moment",
            "Ce n’est pas de votre faute. Nous travaillons à le remettre en marche.",
            "Essayez de nouveau dans quelques minutes."),
        >= StatusCodes.Status500InternalServerError => new(
            "Une erreur s’est produite chez nous",
            "Ce n’est pas de votre faute. L’erreur est notée, nous allons la chercher.",
            "Essayez de nouveau. Si cela recommence, appelez-nous et donnez la référence."),
        _ => new(
            "Cette demande n’a pas pu être lue",
            "Il manque quelque chose dans ce qui a été envoyé, ou ce n’est pas dans la forme attendue.",
            "Revenez à la page précédente et essayez de nouveau."),
    };
}
