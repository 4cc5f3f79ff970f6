using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>
/// What residents receive about their appointment, in the language that is spoken. A telephone is often shared: the words say
/// when and where, never what for.
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
    /// <param name="venue">Where it is; null at the régie's own address.</param>
    public MessageText Confirmation(MessageChannel channel, DateTimeOffset startsAt, string code, Venue? venue = null)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.booked.title", when), channel == MessageChannel.Email
            ? Letter(Say("message.booked.when", when), Where(venue), Say("message.booked.code", sign), "", Say("message.manage", LinkTo(ManagePath)), ByPhone)
            : ToManage(At(venue, Say("message.booked.sms", when, sign))));
    }

    /// <summary>An appointment that is cancelled.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    public MessageText Cancellation(MessageChannel channel, DateTimeOffset startsAt)
    {
        var when = startsAt.ToDayAndHourText();
        return new MessageText(Say("message.cancelled.title", when), channel == MessageChannel.Email
            ? Letter(Say("message.cancelled.when", when), "", Say("message.cancelled.another", LinkTo(BookPath)), ByPhone)
            : LongestThatFits(Say("message.cancelled.sms", when), Say("message.sms-another"), BookPath));
    }

    /// <summary>An appointment that comes soon.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    /// <param name="code">Its code, without hyphen.</param>
    /// <param name="venue">Where it is; null at the régie's own address.</param>
    public MessageText Reminder(MessageChannel channel, DateTimeOffset startsAt, string code, Venue? venue = null)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.reminder.title", when), channel == MessageChannel.Email
            ? Letter(
                Say("message.reminder.when", when), Where(venue), Say("message.reminder.code", sign), "",
                Say("message.reminder.prevented"), Say("message.reminder.change", LinkTo(ManagePath)), ByPhone)
            : ToManage(At(venue, Say("message.reminder.sms", when, sign))));
    }

    /// <summary>An appointment that took another time.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment, as it is now.</param>
    /// <param name="code">Its code, without hyphen: it has not changed.</param>
    /// <param name="venue">Where it is now; null at the régie's own address.</param>
    public MessageText Move(MessageChannel channel, DateTimeOffset startsAt, string code, Venue? venue = null)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.moved.title", when), channel == MessageChannel.Email
            ? Letter(Say("message.moved.when", when), Where(venue), Say("message.moved.code", sign), "", Say("message.manage", LinkTo(ManagePath)), ByPhone)
            : ToManage(At(venue, Say("message.moved.sms", when, sign))));
    }

    /// <summary>A time that is held a while for somebody who waits.</summary>
    /// <param name="channel">How it will travel: a text message is shorter, and nobody dictates a link.</param>
    /// <param name="startsAt">Start of the time.</param>
    /// <param name="until">Until when it is held.</param>
    /// <param name="token">What the answer comes with.</param>
    /// <param name="now">The instant.</param>
    /// <param name="venue">Where it is; null at the régie's own address.</param>
    public MessageText Offer(MessageChannel channel, DateTimeOffset startsAt, DateTimeOffset until, string token, DateTimeOffset now, Venue? venue = null)
    {
        var (when, end, link) = (startsAt.ToDayAndHourText(), until.ToHourFrom(now), LinkTo(OfferPath + token));
        return new MessageText(Say("message.offer.title"), channel switch
        {
            MessageChannel.Email => Letter(
                At(venue, Say("message.offer.when", when)), Say("message.offer.until", end), "", Say("message.offer.answer", link), ByPhone, "", Say("message.offer.else")),
            MessageChannel.Sms => OfferSms(At(venue, Say("message.offer.sms", when, end)), At(venue, Say("message.offer.sms-brief", when, end)), Bare(link)),
            _ => $"{At(venue, Say("message.offer.sms", when, end)).Capitalised()} {Say("message.sms-answer")} {organisation.Phone}",
        });
    }

    private string Where(Venue? venue) => venue is null
        ? Say("message.where", organisation.Name, organisation.Address, organisation.Door)
        : Say("message.where", venue.Name, venue.Address, venue.Door).TrimEnd();

    // A text message says the place only when it is not the usual one.
    private static string At(Venue? venue, string what) => venue is null ? what : $"{what} {Say("where.at", venue.Name)}.";

    private string ByPhone => Say("message.phone", organisation.Phone, organisation.PhoneHours);

    private string LinkTo(string path) => site.LinkTo(To(path));

    private string Letter(params string[] lines) =>
        string.Join('\n', [Say("message.hello"), "", .. lines, "", Say("message.bye"), organisation.Name]);

    private string ToManage(string what) => LongestThatFits(what, Say("message.sms-manage"), ManagePath);

    // One text message, not two: first the link gives way, then the name of the house. The telephone always stays.
    private string LongestThatFits(string what, string act, string path)
    {
        var linkOrPhone = Say("message.sms-or", Bare(LinkTo(path)), organisation.Phone);
        return FirstThatFits(
            Say("message.sms-from", organisation.Name, what, act, linkOrPhone),
            Say("message.sms-from", organisation.Name, what, act, organisation.Phone),
            $"{what.Capitalised()} {act} {linkOrPhone}",
            $"{what.Capitalised()} {act} {organisation.Phone}");
    }

    // Here the link stays longest: without it, there is no answering at night.
    private string OfferSms(string what, string brief, string link)
    {
        var act = Say("message.sms-answer");
        var linkOrPhone = Say("message.sms-or", link, organisation.Phone);
        return FirstThatFits(
            Say("message.sms-from", organisation.Name, what, act, linkOrPhone),
            $"{what.Capitalised()} {act} {linkOrPhone}",
            $"{brief.Capitalised()} {act} {linkOrPhone}",
            $"{brief.Capitalised()} {act} {link}",
            Say("message.sms-from", organisation.Name, what, act, organisation.Phone),
            $"{what.Capitalised()} {act} {organisation.Phone}");
    }

    private static string Bare(string link) => link.Replace("https://", "", StringComparison.Ordinal);

    private static string FirstThatFits(params string[] texts) =>
        texts.Select(GsmText.From).FirstOrDefault(GsmText.Fits) ?? GsmText.From(texts[^1]);
}
