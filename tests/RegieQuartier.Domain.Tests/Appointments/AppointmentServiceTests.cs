using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using static RegieQuartier.Domain.Tests.Appointments.Given;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class AppointmentServiceTests
{
    private static readonly DateTimeOffset Now = Paris(Monday, 9);

    public static TheoryData<ServiceTerms, Refusal> ImpossibleTerms => new()
    {
        { Terms() with { Name = "" }, ServiceRefusals.NameNotPossible },
        { Terms() with { Name = "?!" }, ServiceRefusals.NameNotPossible },
        { Terms() with { Name = "رسالة" }, ServiceRefusals.NameNotPossible },
        { Terms() with { Name = new string('a', 121) }, ServiceRefusals.NameNotPossible },
        { Terms() with { Summary = "" }, ServiceRefusals.SummaryNotPossible },
        { Terms() with { Summary = new string('a', 121) }, ServiceRefusals.SummaryNotPossible },
        { Terms(minutes: 0), ServiceRefusals.DurationNotPossible },
        { Terms(minutes: 7), ServiceRefusals.DurationNotPossible },
        { Terms(minutes: 245), ServiceRefusals.DurationNotPossible },
        { Terms(minutes: -5), ServiceRefusals.DurationNotPossible },
        { Terms(daysAhead: 0), ServiceRefusals.DaysAheadNotPossible },
        { Terms(daysAhead: 366), ServiceRefusals.DaysAheadNotPossible },
        { Terms(notice: TimeSpan.FromHours(48), daysAhead: 1), ServiceRefusals.NeverOffered },
        { Terms() with { ToBring = [.. Enumerable.Repeat("Un papier", 13)] }, ServiceRefusals.TooMuchToBring },
        { Terms() with { ToBring = [new string('a', 81)] }, ServiceRefusals.ThingTooLong },
        { Terms() with { ToBring = [""] }, ServiceRefusals.ThingTooLong },
    };

    [Theory]
    [MemberData(nameof(ImpossibleTerms), DisableDiscoveryEnumeration = true)]
    public void Terms_that_make_no_help_are_refused_when_it_is_added_and_when_it_changes(ServiceTerms terms, Refusal why)
    {
        var service = Service();

        Assert.Equal(why, AppointmentService.Offer(ServiceKind.Letter, terms, 0).Refusal);
        Assert.Equal(why, service.Change(terms).Refusal);
        Assert.Equal(Terms().Name, service.Name);
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(240, 365)]
    public void The_ends_of_what_is_possible_are_possible(int minutes, int daysAhead)
    {
        var terms = Terms(minutes, daysAhead: daysAhead) with { ToBring = [.. Enumerable.Repeat(new string('a', 80), 12)] };

        Assert.False(AppointmentService.Offer(ServiceKind.Letter, terms, 0).Refused);
    }

    [Theory]
    [InlineData("Écrire une lettre", "ecrire-une-lettre")]
    [InlineData("  Impôts & CAF, l’aide ! ", "impots-caf-l-aide")]
    [InlineData("Cœur de ville 2", "coeur-de-ville-2")]
    [InlineData("Un nom bien trop long pour tenir dans une adresse", "un-nom-bien-trop-long-pour-tenir-dans-un")]
    public void The_name_gives_the_word_of_the_address(string name, string word) => Assert.Equal(word, AppointmentService.SlugOf(name));

    [Fact]
    public void A_word_never_ends_on_a_hyphen() => Assert.Equal(new string('a', 39), AppointmentService.SlugOf($"{new string('a', 39)} b"));

    [Fact]
    public void A_page_of_ours_keeps_its_address() =>
        Assert.Equal(ServiceRefusals.AddressTaken, AppointmentService.Offer(ServiceKind.Letter, Terms() with { Name = "Confirmation" }, 0).Refusal);

    [Fact]
    public void A_new_name_leaves_the_address_as_it_was()
    {
        var service = Service();

        service.Change(Terms() with { Name = "Remplir un dossier" });

        Assert.Equal(("Remplir un dossier", "faire-une-demarche"), (service.Name, service.Slug));
    }

    [Theory]
    [InlineData(ServiceAudience.Everybody, true, true, true)]
    [InlineData(ServiceAudience.PartnersAndTeam, false, true, true)]
    [InlineData(ServiceAudience.TeamOnly, false, false, true)]
    public void An_audience_opens_a_help_to_some(ServiceAudience audience, bool resident, bool partner, bool team)
    {
        var service = AppointmentService.Offer(ServiceKind.Letter, Terms() with { Audience = audience }, 0).Value!;

        Assert.Equal(
            (resident, partner, team),
            (service.IsOfferedTo(Booker.Resident), service.IsOfferedTo(Booker.Partner), service.IsOfferedTo(Booker.Team)));
    }

    [Fact]
    public void What_is_withdrawn_is_offered_to_nobody_until_it_is_offered_again()
    {
        var service = Service();

        Assert.False(service.Withdraw(Now).Refused);
        Assert.DoesNotContain(Enum.GetValues<Booker>(), service.IsOfferedTo);
        Assert.Equal(ServiceRefusals.AlreadyWithdrawn, service.Withdraw(Now).Refusal);

        Assert.False(service.OfferAgain().Refused);
        Assert.All(Enum.GetValues<Booker>(), booker => Assert.True(service.IsOfferedTo(booker)));
        Assert.Equal(ServiceRefusals.AlreadyOffered, service.OfferAgain().Refusal);
    }

    [Fact]
    public void Another_length_leaves_what_is_booked_as_long_as_it_was()
    {
        var appointment = Booked(Paris(Monday, 10));
        var service = Service();

        service.Change(Terms(minutes: 60));

        Assert.Equal(TimeSpan.FromMinutes(45), appointment.EndsAt - appointment.StartsAt);
    }

    [Fact]
    public void A_help_goes_up_one_place_among_those_offered()
    {
        AppointmentService[] services = [.. "abcd".Select((letter, rank) => AppointmentService.Offer(ServiceKind.Letter, Terms() with { Name = letter.ToString() }, rank).Value!)];
        services[1].Withdraw(Now);

        services.Raise(services[2]);
        Assert.Equal(["c", "a", "d", "b"], services.InOrder().Select(service => service.Slug));

        Assert.Equal(ServiceRefusals.AlreadyFirst, services.Raise(services[2]).Refusal);
        Assert.Equal(ServiceRefusals.AlreadyFirst, services.Raise(services[1]).Refusal);
        Assert.Equal(["c", "a", "d", "b"], services.InOrder().Select(service => service.Slug));
    }
}
