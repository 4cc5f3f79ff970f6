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

    /// <summary>The appointment a resident has just booked.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment.</param>
    /// <param name="code">Its code, without hyphen.</param>
    public MessageText Confirmation(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.booked.title", when), channel == MessageChannel.Email
            ? Letter(Say("message.booked.when", when), Where, Say("message.booked.code", sign), "", Say("message.manage", LinkTo(ManagePath)), ByPhone)
            : ToManage(Say("message.booked.sms", when, sign)));
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
    public MessageText Reminder(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.reminder.title", when), channel == MessageChannel.Email
            ? Letter(
                Say("message.reminder.when", when), Where, Say("message.reminder.code", sign), "",
                Say("message.reminder.prevented"), Say("message.reminder.change", LinkTo(ManagePath)), ByPhone)
            : ToManage(Say("message.reminder.sms", when, sign)));
    }

    /// <summary>An appointment that took another time.</summary>
    /// <param name="channel">How it will travel: a text message is shorter.</param>
    /// <param name="startsAt">Start of the appointment, as it is now.</param>
    /// <param name="code">Its code, without hyphen: it has not changed.</param>
    public MessageText Move(MessageChannel channel, DateTimeOffset startsAt, string code)
    {
        var (when, sign) = (startsAt.ToDayAndHourText(), AppointmentCode.Display(code));
        return new MessageText(Say("message.moved.title", when), channel == MessageChannel.Email
            ? Letter(Say("message.moved.when", when), Where, Say("message.moved.code", sign), "", Say("message.manage", LinkTo(ManagePath)), ByPhone)
            : ToManage(Say("message.moved.sms", when, sign)));
    }

    private string Where => Say("message.where", organisation.Name, organisation.Address, organisation.Door);

    private string ByPhone => Say("message.phone", organisation.Phone, organisation.PhoneHours);

    private string LinkTo(string path) => site.LinkTo(To(path));

    private string Letter(params string[] lines) =>
        string.Join('\n', [Say("message.hello"), "", .. lines, "", Say("message.bye"), organisation.Name]);

    private string ToManage(string what) => LongestThatFits(what, Say("message.sms-manage"), ManagePath);

    // One text message, not two: first the link gives way, then the name of the house. The telephone always stays.
    private string LongestThatFits(string what, string act, string path)
    {
        var link = LinkTo(path).Replace("https://", "", StringComparison.Ordinal);
        var linkOrPhone = Say("message.sms-or", link, organisation.Phone);
        string[] texts =
        [
            Say("message.sms-from", organisation.Name, what, act, linkOrPhone),
            Say("message.sms-from", organisation.Name, what, act, organisation.Phone),
            $"{what.Capitalised()} {act} {linkOrPhone}",
            $"{what.Capitalised()} {act} {organisation.Phone}",
        ];
        return texts.Select(GsmText.From).FirstOrDefault(GsmText.Fits) ?? GsmText.From(texts[^1]);
    }
}
