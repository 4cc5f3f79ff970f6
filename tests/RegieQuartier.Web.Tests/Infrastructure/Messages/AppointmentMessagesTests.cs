using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

public sealed class AppointmentMessagesTests
{
    // Tuesday 24 November 2026, 10:00 in Paris; Wednesday 30 September, 14:30.
    private static readonly DateTimeOffset Short = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Long = new(2026, 9, 30, 12, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_confirmation_by_text_message_says_when_with_which_code_and_how_to_cancel()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Confirmation(MessageChannel.Sms, Short, "K7M42P");

        Assert.Equal(
            "Régie du Chemin Vert : rendez-vous mardi 24 novembre à 10 h. Code : K7M-42P. "
            + "Gérer : rdv.chemin-vert.fr/mon-rendez-vous ou 02 61 91 42 10",
            text.Body);
        Assert.Equal("Rendez-vous mardi 24\u00a0novembre à 10\u00a0h", text.Title);
    }

    [Theory]
    [InlineData("https://rdv.fr", "Régie", "https://rdv.fr")]
    [InlineData("https://rendez-vous.regie-de-quartier-du-chemin-vert.exemple.org", "Régie du Chemin Vert", "02 61 91 42 10")]
    [InlineData("https://rdv.fr", "Association intermédiaire et régie de quartier du Chemin Vert, de la Guérinière et de la Grâce de Dieu réunies à Caen la Mer", "02 61 91 42 10")]
    public void A_text_message_is_one_message_whatever_the_names(string url, string name, string kept)
    {
        var messages = MessagesOf(url, name);

        foreach (var text in new[] { messages.Confirmation(MessageChannel.Sms, Long, "WWWWWW"), messages.Cancellation(MessageChannel.Sms, Long) })
        {
            Assert.True(GsmText.Fits(text.Body), text.Body);
            Assert.Contains("mercredi 30 septembre à 14 h 30", text.Body);
            Assert.Contains("02 61 91 42 10", text.Body);
        }

        Assert.Contains(kept.Replace("https://", "", StringComparison.Ordinal), messages.Confirmation(MessageChannel.Sms, Long, "WWWWWW").Body);
    }

    [Fact]
    public void A_text_message_says_another_place_and_stays_one_message()
    {
        var messages = MessagesOf("https://rdv.fr");
        var venue = Venue.Open(new VenueFacts("Maison de quartier de la Grâce de Dieu 1", "3 rue des Peupliers", "14000 Caen", "", "")).Value!;

        foreach (var text in new[]
                 {
                     messages.Confirmation(MessageChannel.Sms, Long, "WWWWWW", venue),
                     messages.Move(MessageChannel.Sms, Long, "WWWWWW", venue),
                     messages.Reminder(MessageChannel.Sms, Long, "WWWWWW", venue),
                 })
        {
            Assert.True(GsmText.Fits(text.Body), text.Body);
            Assert.Contains("Où : Maison de quartier de la Grâce de Dieu 1.".Replace("â", "a", StringComparison.Ordinal), text.Body.Replace("â", "a", StringComparison.Ordinal));
            Assert.Contains("02 61 91 42 10", text.Body);
        }

        var mail = messages.Confirmation(MessageChannel.Email, Long, "WWWWWW", venue).Body;
        Assert.Contains("Où\u00a0: Maison de quartier de la Grâce de Dieu 1, 3 rue des Peupliers, 14000 Caen.\n", mail);
    }

    [Fact]
    public void An_email_adds_where_and_the_whole_link()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Confirmation(MessageChannel.Email, Short, "K7M42P");

        Assert.Contains("Votre rendez-vous\u00a0: mardi 24\u00a0novembre à 10\u00a0h.", text.Body);
        Assert.Contains("14, place du Commerce, Caen. La porte verte, à côté de la pharmacie.", text.Body);
        Assert.Contains("https://rdv.chemin-vert.fr/mon-rendez-vous", text.Body);
        Assert.Contains("K7M-42P", text.Body);
    }

    [Fact]
    public void A_reminder_says_when_and_never_what_for()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Reminder(MessageChannel.Sms, Short, "K7M42P");

        Assert.Equal(
            "Régie du Chemin Vert : rappel, rendez-vous mardi 24 novembre à 10 h. Code : K7M-42P. Gérer : rdv.chemin-vert.fr/mon-rendez-vous ou 02 61 91 42 10",
            text.Body);
    }

    [Fact]
    public void A_move_says_the_new_time_first_and_that_the_code_stays()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Move(MessageChannel.Sms, Short, "K7M42P");

        Assert.Equal(
            "Régie du Chemin Vert : votre rendez-vous est maintenant mardi 24 novembre à 10 h. Code : K7M-42P. Gérer : rdv.chemin-vert.fr/mon-rendez-vous ou 02 61 91 42 10",
            text.Body);
    }

    [Fact]
    public void A_cancellation_gives_another_way_in_and_no_code()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Cancellation(MessageChannel.Sms, Short);

        Assert.Equal(
            "Régie du Chemin Vert : votre rendez-vous mardi 24 novembre à 10 h est annulé. En prendre un autre : rdv.chemin-vert.fr/rendez-vous ou 02 61 91 42 10",
            text.Body);
    }

    [Fact]
    public void An_offer_says_when_until_when_and_where_to_answer()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Offer(MessageChannel.Sms, Short.AddDays(7), Short.AddHours(4), new string('k', 22), Short);

        Assert.Equal(
            "Place libre mardi 1er décembre à 10 h, gardée jusqu'à 14 h. Répondre : rdv.chemin-vert.fr/place-proposee/kkkkkkkkkkkkkkkkkkkkkk ou 02 61 91 42 10",
            text.Body);
    }

    [Theory]
    [InlineData("https://rdv.fr", "Régie")]
    [InlineData("https://rendez-vous.regie-de-quartier-du-chemin-vert.exemple.org", "Régie du Chemin Vert")]
    [InlineData("https://rdv.fr", "Association intermédiaire et régie de quartier du Chemin Vert, de la Guérinière et de la Grâce de Dieu réunies à Caen la Mer")]
    public void An_offer_by_text_message_is_one_message_whatever_the_names(string url, string name)
    {
        var text = MessagesOf(url, name).Offer(MessageChannel.Sms, Long, Long.AddDays(-1), new string('k', 22), Long.AddDays(-2));

        Assert.True(GsmText.Fits(text.Body), text.Body);
        Assert.Contains("mercredi 30 septembre à 14 h 30", text.Body);
        Assert.Contains("mardi 29 septembre à 14 h 30", text.Body);
    }

    [Fact]
    public void An_offer_said_by_voice_has_no_link()
    {
        var text = MessagesOf("https://rdv.chemin-vert.fr").Offer(MessageChannel.Voice, Short.AddDays(7), Short.AddHours(4), new string('k', 22), Short);

        Assert.Equal("Une place s’est libérée mardi 1er\u00a0décembre à 10\u00a0h. Gardée pour vous jusqu’à 14\u00a0h. Répondre\u00a0: 02 61 91 42 10", text.Body.Replace(Given.Organisation().Phone, "02 61 91 42 10", StringComparison.Ordinal));
    }

    [Fact]
    public void An_account_message_holds_its_link_alone_on_a_line()
    {
        var messages = new AccountMessages(Given.Organisation());

        foreach (var text in new[] { messages.Invitation("Claire Lemonnier", "https://x.fr/1"), messages.PasswordReset("Claire Lemonnier", "https://x.fr/1") })
        {
            Assert.Contains("https://x.fr/1", text.Body.Split('\n'));
            Assert.Contains("Bonjour Claire Lemonnier,", text.Body);
            Assert.DoesNotContain("https", text.Title);
        }
    }

    private static AppointmentMessages MessagesOf(string url, string name = "Régie du Chemin Vert") =>
        new(Given.Organisation(name), new SiteSettings { PublicUrl = new Uri(url) });
}
