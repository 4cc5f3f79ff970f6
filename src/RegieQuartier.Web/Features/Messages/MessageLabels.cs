using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>What messages, their ways and their troubles are called on screen.</summary>
public static class MessageLabels
{
    public static string ToLabel(this MessageKind kind) => kind switch
    {
        MessageKind.AppointmentConfirmation => "Confirmation de rendez-vous",
        MessageKind.AppointmentCancellation => "Rendez-vous annulé",
        MessageKind.AppointmentMove => "Rendez-vous changé",
        MessageKind.AppointmentReminder => "Rappel de rendez-vous",
        MessageKind.WaitingOffer => "Place proposée",
        MessageKind.AccountInvitation => "Invitation à ouvrir un compte",
        MessageKind.PasswordReset => "Lien de mot de passe",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a name"),
    };

    public static string ToLabel(this MessageChannel channel) => channel switch
    {
        MessageChannel.Email => "e-mail",
        MessageChannel.Sms => "SMS",
        MessageChannel.Voice => "de vive voix",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel without a name"),
    };

    /// <summary>The state of a message: colour, pictogram and word of its chip.</summary>
    public static (string Kind, string Picto, string Word) ToChip(this MessageStatus status) => status switch
    {
        MessageStatus.Pending => ("wait", "hourglass", "En attente"),
        MessageStatus.Sent => ("ok", "check", "Parti"),
        MessageStatus.ToTell => ("alert", "phone", "À dire"),
        MessageStatus.Told => ("ok", "check", "Dit"),
        MessageStatus.Failed => ("alert", "x-circle", "Échec"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a name"),
    };

    /// <summary>Why it did not leave, as the end of « Il n’est pas parti : ».</summary>
    public static string FailureText(string failure) => failure switch
    {
        DeliveryFailure.NoGateway => "aucun service d’envoi n’est réglé",
        DeliveryFailure.Unreachable => "le service d’envoi ne répond pas",
        DeliveryFailure.TimedOut => "le service d’envoi a mis trop longtemps",
        DeliveryFailure.NotAllowed => "le service d’envoi n’accepte pas nos réglages",
        DeliveryFailure.BadAddress => "le numéro ou l’adresse ne marche pas",
        DeliveryFailure.Unexpected => "une panne de notre côté",
        _ when failure.StartsWith(DeliveryFailure.RefusedPrefix, StringComparison.Ordinal) =>
            $"le service d’envoi a refusé (code\u00a0{failure[DeliveryFailure.RefusedPrefix.Length..]})",
        _ => "la raison n’est pas connue",
    };

    /// <summary>What will happen, or what happened, in one sentence.</summary>
    public static string ToSentence(this MessageRow row) => row switch
    {
        { Status: MessageStatus.Pending, Attempts: > 0, LastError: { } error } =>
            $"Il n’est pas parti\u00a0: {FailureText(error)}. Nouvel essai {row.NextAttemptAt.ToDayAndHourText()}.",
        { Status: MessageStatus.Pending } => "Il attend son tour.",
        { Status: MessageStatus.ToTell, LastError: { } error } => $"Il n’est pas parti\u00a0: {FailureText(error)}.",
        { Status: MessageStatus.ToTell } => "Cette personne n’a ni mobile ni e-mail.",
        { Status: MessageStatus.Sent, SettledAt: { } at } => $"Parti {at.ToDayAndHourText()}.",
        { Status: MessageStatus.Told, SettledAt: { } at } => $"Dit de vive voix {at.ToDayAndHourText()}.",
        { Status: MessageStatus.Failed, LastError: { } error } => $"Il n’est pas parti\u00a0: {FailureText(error)}. Faites un nouvel envoi depuis la page Comptes.",
        _ => "",
    };
}
