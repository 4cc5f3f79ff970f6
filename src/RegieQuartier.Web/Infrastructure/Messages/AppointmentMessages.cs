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
    private const string OfferPath = "/place-proposee/";

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

    /// <summary>A time that is held a while for somebody who waits.</summary>
    /// <param name="channel">How it will travel: a text message is shorter, and nobody dictates a link.</param>
    /// <param name="startsAt">Start of the time.</param>
    /// <param name="until">Until when it is held.</param>
    /// <param name="token">What the answer comes with.</param>
    /// <param name="now">The instant.</param>
    public MessageText Offer(MessageChannel channel, DateTimeOffset startsAt, DateTimeOffset until, string token, DateTimeOffset now)
    {
        var (when, end) = (startsAt.ToDayAndHourText(), until.ToHourFrom(now));
        var body = channel switch
        {
            MessageChannel.Email => OfferMail(when, end, token),
            MessageChannel.Sms => OfferSms(when, end, token),
            _ => $"Une place s’est libérée {when}. Gardée pour vous jusqu’à {end}. Répondre\u00a0: {organisation.Phone}",
        };
        return new MessageText("Une place s’est libérée", body);
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

    private string OfferMail(string when, string end, string token) =>
        $"""
        Bonjour,

        Une place s’est libérée : {when}.
        Elle est gardée pour vous jusqu’à {end}.

        La prendre, ou dire non merci : {site.LinkTo(OfferPath + token)}
        Ou par téléphone : {organisation.Phone}. {organisation.PhoneHours}

        Sans réponse, elle sera proposée à quelqu’un d’autre, et rien ne change pour vous.

        {organisation.Name}
        """;

    // Here the link stays longest: without it, there is no answering at night.
    private string OfferSms(string when, string end, string token)
    {
        var link = site.LinkTo(OfferPath + token).Replace("https://", "", StringComparison.Ordinal);
        var whole = $"Une place s’est libérée {when}. Gardée pour vous jusqu’à {end}. Répondre : ";
        var brief = $"Place libre {when}, gardée jusqu’à {end}. Répondre : ";
        string[] texts =
        [
            $"{organisation.Name} : {whole.Uncapitalised()}{link} ou {organisation.Phone}",
            $"{whole}{link} ou {organisation.Phone}",
            $"{brief}{link} ou {organisation.Phone}",
            $"{brief}{link}",
            $"{organisation.Name} : {whole.Uncapitalised()}{organisation.Phone}",
            $"{whole}{organisation.Phone}",
        ];
        return texts.Select(GsmText.From).FirstOrDefault(GsmText.Fits) ?? GsmText.From(texts[^1]);
    }

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
