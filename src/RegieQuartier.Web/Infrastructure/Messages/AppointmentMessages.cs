using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>
/// What residents receive about their appointment. A telephone is often shared: the words say when and
/// where, never what for.
/// </summary>
public sealed class AppointmentMessages(OrganisationSettings organisation, SiteSettings site)
{
    private const string ManagePath = "/mon-rendez-vous";
    private const string BookPath = "/rendez-vous";

    /// <summary>The appointment a resident has just booked.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    /// <param name="code">Its code, without hyphen.</param>
    public MessageText Confirmation(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var when = startsAt.ToDayAndHourText();
        var title = $"Rendez-vous {when}";
        return new MessageText(title, channel == MessageChannel.Email ? ConfirmationMail(when, code) : ConfirmationSms(when, code));
    }

    /// <summary>An appointment that is cancelled.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    public MessageText Cancellation(MessageChannel channel, DateTimeOffset startsAt)
    {
        var when = startsAt.ToDayAndHourText();
        var title = $"Votre rendez-vous {when} est annulé";
        return new MessageText(title, channel == MessageChannel.Email ? CancellationMail(when) : CancellationSms(when));
    }

    /// <summary>An appointment that comes soon.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    /// <param name="code">Its code, without hyphen.</param>
    public MessageText Reminder(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var when = startsAt.ToDayAndHourText();
        var title = $"Rappel : rendez-vous {when}";
        return new MessageText(title, channel == MessageChannel.Email ? ReminderMail(when, code) : ReminderSms(when, code));
    }

    /// <summary>An appointment that took another time.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment, as it is now.</param>
    /// <param name="code">Its code, without hyphen: it has not changed.</param>
    public MessageText Move(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var when = startsAt.ToDayAndHourText();
        var title = $"Votre rendez-vous est maintenant {when}";
        return new MessageText(title, channel == MessageChannel.Email ? MoveMail(when, code) : MoveSms(when, code));
    }

    private string ConfirmationMail(string when, string code) =>
        $"""
        Bonjour,

        Votre rendez-vous : {when}.
        Où : {organisation.Name}, {organisation.Street}, {organisation.City}. {organisation.Door}
        Votre code : {AppointmentCode.Display(code)}. Gardez-le : avec les trois premières lettres du nom, il sert à retrouver votre rendez-vous.

        Voir, changer ou annuler : {site.LinkTo(ManagePath)}
        Ou par téléphone : {organisation.Phone}. {organisation.PhoneHours}

        À bientôt,
        {organisation.Name}
        """;

    private string ConfirmationSms(string when, string code)
    {
        var start = $"rendez-vous {when}. Code : {AppointmentCode.Display(code)}.";
        return LongestThatFits(start, "Gérer : ", ManagePath);
    }

    private string ReminderMail(string when, string code) =>
        $"""
        Bonjour,

        Nous vous attendons {when}.
        Où : {organisation.Name}, {organisation.Street}, {organisation.City}. {organisation.Door}
        Votre code : {AppointmentCode.Display(code)}.

        Un empêchement ? Prévenez-nous, la place servira à quelqu’un.
        Changer ou annuler : {site.LinkTo(ManagePath)}
        Ou par téléphone : {organisation.Phone}. {organisation.PhoneHours}

        À bientôt,
        {organisation.Name}
        """;

    private string ReminderSms(string when, string code) =>
        LongestThatFits($"rappel, rendez-vous {when}. Code : {AppointmentCode.Display(code)}.", "Gérer : ", ManagePath);

    private string MoveMail(string when, string code) =>
        $"""
        Bonjour,

        Votre rendez-vous a changé. Il est maintenant : {when}.
        Où : {organisation.Name}, {organisation.Street}, {organisation.City}. {organisation.Door}
        Votre code reste {AppointmentCode.Display(code)}.

        Voir, changer ou annuler : {site.LinkTo(ManagePath)}
        Ou par téléphone : {organisation.Phone}. {organisation.PhoneHours}

        À bientôt,
        {organisation.Name}
        """;

    private string MoveSms(string when, string code) =>
        LongestThatFits($"votre rendez-vous est maintenant {when}. Code : {AppointmentCode.Display(code)}.", "Gérer : ", ManagePath);

    private string CancellationMail(string when) =>
        $"""
        Bonjour,

        Votre rendez-vous {when} est annulé.

        Prendre un autre rendez-vous : {site.LinkTo(BookPath)}
        Ou par téléphone : {organisation.Phone}. {organisation.PhoneHours}

        {organisation.Name}
        """;

    private string CancellationSms(string when) =>
        LongestThatFits($"votre rendez-vous {when} est annulé.", "En prendre un autre : ", BookPath);

    // One text message, not two: first the link gives way, then the name of the house. The telephone always stays.
    private string LongestThatFits(string what, string act, string path)
    {
        var link = site.LinkTo(path).Replace("https://", "", StringComparison.Ordinal);
        string[] texts =
        [
            $"{organisation.Name} : {what} {act}{link} ou {organisation.Phone}",
            $"{organisation.Name} : {what} {act}{organisation.Phone}",
            $"{what.Capitalised()} {act}{link} ou {organisation.Phone}",
            $"{what.Capitalised()} {act}{organisation.Phone}",
        ];
        return texts.Select(GsmText.From).FirstOrDefault(GsmText.Fits) ?? GsmText.From(texts[^1]);
    }
}
