using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class WorkImmersionTests
{
    private const string Siret = "73282932000074";

    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly ImmersionTerms Florist = new("Fleurs d’Élise", Siret, "Aide-fleuriste", ImmersionPurpose.DiscoverJob, new(2026, 6, 1), new(2026, 6, 14));

    private static readonly IntegrationPathway Known = IntegrationPathway.Open(Guid.NewGuid(), new(2025, 1, 1));

    public static TheoryData<ImmersionTerms, string?> Terms => new()
    {
        { Florist, null },
        { Florist with { HostName = "…" }, "immersion.host-name-not-possible" },
        { Florist with { HostName = new string('a', WorkImmersion.HostNameMaxLength + 1) }, "immersion.host-name-not-possible" },
        { Florist with { HostSiret = "" }, null },
        { Florist with { HostSiret = "732 829 320 74" }, "immersion.siret-not-possible" },
        { Florist with { HostSiret = Siret[1..] }, "immersion.siret-not-possible" },
        { Florist with { HostSiret = "73282932000075" }, "immersion.siret-not-right" },
        { Florist with { JobTitle = "" }, "immersion.job-title-not-possible" },
        { Florist with { JobTitle = new string('a', WorkImmersion.JobTitleMaxLength + 1) }, "immersion.job-title-not-possible" },
        { Florist with { EndsOn = new(2026, 5, 31) }, "immersion.ends-before-it-starts" },
        { Florist with { EndsOn = new(2026, 6, 1) }, null },
        { Florist with { EndsOn = new(2026, 6, 30) }, null },
        { Florist with { EndsOn = new(2026, 7, 1) }, "immersion.too-long" },
        { Florist with { StartsOn = new(2026, 1, 31), EndsOn = new(2026, 2, 27) }, null },
        { Florist with { StartsOn = new(2026, 1, 31), EndsOn = new(2026, 2, 28) }, "immersion.too-long" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void It_lasts_a_month_at_most_from_date_to_date(ImmersionTerms terms, string? refusal)
    {
        Assert.Equal(refusal, Plan(terms).Refusal?.Code);
        Assert.Equal(refusal, Plan(Florist).Value!.Change(Known, terms, [], Law).Refusal?.Code);
    }

    [Fact]
    public void A_closed_pathway_has_no_new_immersion() => Assert.Equal(PathwayRefusals.Closed, WorkImmersion.Plan(ClosedPathway(), Florist, [], Law).Refusal);

    [Fact]
    public void Days_that_cannot_be_read_are_not_judged_and_the_rest_is()
    {
        var draft = new ImmersionDraft("…", "123", "", null, null, null);
        Refusal[] words = [ImmersionRefusals.HostNameNotPossible, ImmersionRefusals.SiretNotPossible, ImmersionRefusals.JobTitleNotPossible];

        Assert.Equal(words, draft.RefusalsFrom(Known.OpenedOn, [], Law));
        Assert.Equal([ImmersionRefusals.BeforePathway, .. words], (draft with { StartsOn = Known.OpenedOn.AddDays(-1) }).RefusalsFrom(Known.OpenedOn, [], Law));
        Assert.Equal([.. words, ImmersionRefusals.EndsBeforeItStarts], (draft with { StartsOn = Today, EndsOn = Today.AddDays(-1) }).RefusalsFrom(Known.OpenedOn, [], Law));
        Assert.Equal([ImmersionRefusals.NoteTooLong], Plan(Florist).Value!.RefusalsToConclude(new ConclusionDraft(new string('a', WorkImmersion.NoteMaxLength + 1), null)));
    }

    [Theory]
    [InlineData("2026-05-20", "2026-05-31", null)]
    [InlineData("2026-05-20", "2026-06-01", "immersion.overlaps")]
    [InlineData("2026-06-14", "2026-06-20", "immersion.overlaps")]
    [InlineData("2026-06-15", "2026-06-20", null)]
    public void The_immersions_of_a_person_do_not_overlap(string from, string to, string? refusal)
    {
        var elsewhere = Florist with { HostName = "Garage", HostSiret = "", StartsOn = Day(from), EndsOn = Day(to) };

        Assert.Equal(refusal, Plan(elsewhere, Plan(Florist).Value!).Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-06-15", "immersion.too-many-with-host")]
    [InlineData("2027-03-01", "immersion.too-many-with-host")]
    [InlineData("2027-03-02", null)]
    [InlineData("2025-07-02", "immersion.too-many-with-host")]
    [InlineData("2025-07-01", null)]
    public void A_host_has_two_of_them_in_twelve_months_in_whatever_order_they_are_written(string from, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var second = Plan(At("2026-07-01", days: 10), first).Value!;

        Assert.Equal(refusal, Plan(At(from, days: 5) with { Purpose = ImmersionPurpose.StartRecruitment }, first, second).Refusal?.Code);
    }

    [Theory]
    [InlineData(29, null)]
    [InlineData(30, "immersion.too-many-days-with-host")]
    public void A_host_has_sixty_days_of_them_in_twelve_months(int days, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 31)).Value!;
        Assert.Equal(31, first.Days);

        Assert.Equal(refusal, Plan(At("2026-05-01", days), first).Refusal?.Code);
    }

    [Theory]
    [InlineData("2027-03-02", "immersion.renewed-already")]
    [InlineData("2028-02-01", "immersion.renewed-already")]
    [InlineData("2028-02-02", null)]
    public void It_is_renewed_once_for_its_objective(string from, string? refusal)
    {
        var first = Plan(At("2026-03-02", days: 5)).Value!;
        var renewal = Plan(At("2027-02-02", days: 5), first);
        Assert.False(renewal.Refused);

        Assert.Equal(refusal, Plan(At(from, days: 5), first, renewal.Value!).Refusal?.Code);
    }

    [Fact]
    public void One_that_would_stand_between_two_of_the_same_objective_is_a_renewal_too_many()
    {
        var (first, last) = (Plan(At("2026-01-05", days: 5)).Value!, Plan(At("2027-06-07", days: 5)).Value!);
        var between = At("2026-10-05", days: 5);

        Assert.Equal(ImmersionRefusals.RenewedAlready, Plan(between, first, last).Refusal);
        Assert.False(Plan(between with { Purpose = ImmersionPurpose.ConfirmProject }, first, last).Refused);
        Assert.False(Plan(between with { HostSiret = "12345678200010" }, first, last).Refused);
    }

    [Theory]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2026-07-01", "immersion.objective-met")]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2027-05-31", "immersion.objective-met")]
    [InlineData(true, ImmersionPurpose.DiscoverJob, "2027-06-01", null)]
    [InlineData(true, ImmersionPurpose.ConfirmProject, "2026-07-01", null)]
    [InlineData(false, ImmersionPurpose.DiscoverJob, "2026-07-01", null)]
    [InlineData(null, ImmersionPurpose.DiscoverJob, "2026-07-01", null)]
    public void A_second_one_with_a_host_has_another_objective_unless_it_renews_what_was_not_reached(bool? met, ImmersionPurpose purpose, string from, string? refusal)
    {
        var first = Plan(Florist).Value!;
        first.Conclude("", met, null, Florist.EndsOn, Florist.EndsOn);

        Assert.Equal(refusal, Plan(At(from, days: 5) with { Purpose = purpose }, first).Refusal?.Code);
    }

    [Fact]
    public void A_renewal_that_had_begun_when_the_objective_proved_to_be_reached_is_still_corrected()
    {
        var first = Plan(Florist).Value!;
        var renewal = Plan(At("2026-07-01", days: 5), first).Value!;
        first.Conclude("", objectiveMet: true, null, Florist.EndsOn, Day("2026-07-02"));

        Assert.Equal(Result.Done, renewal.Change(Pathway(), At("2026-07-01", days: 2), [first, renewal], Law));
        Assert.Equal(ImmersionRefusals.ObjectiveMet, renewal.Change(Pathway(), At("2026-07-06", days: 2), [first, renewal], Law).Refusal);
    }

    [Theory]
    [InlineData(Siret, "Autre nom", true)]
    [InlineData("12345678200010", "Fleurs d’Élise", false)]
    [InlineData("", "FLEURS D'ELISE", true)]
    [InlineData("", "Fleurs du Nord", false)]
    public void A_host_is_known_by_its_siret_or_else_by_its_name(string siret, string name, bool same)
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var second = Plan(At("2026-04-01", days: 10), first).Value!;

        var third = Plan(At("2026-05-01", days: 10) with { HostSiret = siret, HostName = name }, first, second);

        Assert.Equal(same ? ImmersionRefusals.TooManyWithHost : null, third.Refusal);
    }

    [Fact]
    public void What_a_host_has_is_counted_over_the_fullest_twelve_months()
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var cancelled = Plan(At("2026-08-01", days: 10), first).Value!;
        cancelled.Cancel(Today);
        var elsewhere = Plan(Florist with { HostName = "Garage", HostSiret = "12345678200010", StartsOn = Day("2026-05-01"), EndsOn = Day("2026-05-10") }).Value!;

        Assert.Equal(new HostUse(1, 14, 1), HostUse.With(Florist, []));
        Assert.Equal(new HostUse(2, 24, 2), HostUse.With(Florist, [first, cancelled, elsewhere]));
        Assert.Equal(new HostUse(1, 5, 1), HostUse.With(At("2027-03-02", days: 5), [first]));
    }

    [Fact]
    public void It_is_the_person_s_whatever_the_pathway()
    {
        var pathway = Pathway();

        Assert.Equal((pathway.Id, pathway.EmployeeId), WorkImmersion.Plan(pathway, Florist, [], Law).Value is { } planned ? (planned.PathwayId, planned.EmployeeId) : default);
    }

    [Fact]
    public void What_is_cancelled_does_not_count()
    {
        var first = Plan(At("2026-03-02", days: 10)).Value!;
        var second = Plan(At("2026-04-01", days: 10), first).Value!;

        Assert.False(second.Cancel(Today).Refused);

        Assert.Equal(Today, second.CancelledOn);
        Assert.False(Plan(At("2026-04-01", days: 10), first, second).Refused);
        Assert.Equal(ImmersionRefusals.Cancelled, second.Cancel(Today).Refusal);
        Assert.Equal(ImmersionRefusals.Cancelled, second.Conclude("", null, null, Florist.EndsOn, Today).Refusal);
        Assert.Equal(ImmersionRefusals.Cancelled, second.Change(Known, Florist, [], Law).Refusal);
    }

    [Fact]
    public void Changing_one_is_judged_beside_the_others_only()
    {
        var (first, other) = (Plan(At("2026-03-02", days: 10)).Value!, Plan(At("2026-04-01", days: 10)).Value!);

        Assert.False(first.Change(Known, At("2026-03-05", days: 10), [first, other], Law).Refused);
        Assert.Equal(Day("2026-03-05"), first.StartsOn);
        Assert.Equal(ImmersionRefusals.Overlaps, first.Change(Known, At("2026-03-28", days: 10), [first, other], Law).Refusal);
    }

    [Fact]
    public void Its_outcome_is_told_once_it_has_begun()
    {
        var immersion = Plan(Florist).Value!;
        Assert.Equal(ImmersionRefusals.NotBegun, immersion.Conclude("", null, null, Florist.EndsOn, Day("2026-05-31")).Refusal);
        Assert.Equal(ImmersionRefusals.NoteTooLong, immersion.Conclude(new string('a', WorkImmersion.NoteMaxLength + 1), null, null, Florist.EndsOn, Today).Refusal);

        Assert.False(immersion.Conclude("Métier confirmé.", objectiveMet: true, wouldHire: true, Florist.EndsOn, Day("2026-06-01")).Refused);

        Assert.Equal(("Métier confirmé.", true, true, Day("2026-06-01")), (immersion.OutcomeNote, immersion.ObjectiveMet, immersion.HostWouldHire, immersion.ConcludedOn));
        // A note that is mended later does not move the day it was known.
        Assert.False(immersion.Conclude("Métier confirmé, en équipe.", objectiveMet: true, wouldHire: true, Florist.EndsOn, Today).Refused);
        Assert.Equal(Day("2026-06-01"), immersion.ConcludedOn);
        Assert.Equal(ImmersionRefusals.Concluded, immersion.Cancel(Today).Refusal);
        Assert.Equal(ImmersionRefusals.Concluded, immersion.Change(Known, Florist, [], Law).Refusal);
        Assert.False(immersion.Conclude("Métier confirmé, embauche non.", objectiveMet: null, wouldHire: false, Florist.EndsOn, Today).Refused);
        Assert.False(immersion.HostWouldHire);
    }

    [Fact]
    public void It_is_part_of_a_pathway_that_runs()
    {
        var immersion = Plan(Florist).Value!;

        Assert.Equal(PathwayRefusals.Closed, immersion.Change(ClosedPathway(), Florist, [], Law).Refusal);
        Assert.Equal(ImmersionRefusals.BeforePathway, immersion.Change(Known, At("2024-12-31", days: 2), [], Law).Refusal);
        Assert.Equal(ImmersionRefusals.BeforePathway, Plan(At("2024-12-31", days: 2)).Refusal);
        Assert.False(Plan(At("2025-01-01", days: 2)).Refused);
    }

    [Theory]
    [InlineData("2026-05-31", "immersion.end-not-possible")]
    [InlineData("2026-06-01", null)]
    [InlineData("2026-06-05", null)]
    [InlineData("2026-06-14", null)]
    [InlineData("2026-06-15", "immersion.end-not-possible")]
    public void It_may_end_before_its_time(string endedOn, string? refusal)
    {
        var immersion = Plan(Florist).Value!;

        Assert.Equal(refusal, immersion.Conclude("", null, null, Day(endedOn), Today).Refusal?.Code);

        Assert.Equal(refusal is null ? Day(endedOn) : Florist.EndsOn, immersion.EndsOn);
    }

    private static ImmersionTerms At(string from, int days) => Florist with { StartsOn = Day(from), EndsOn = Day(from).AddDays(days - 1) };

    private static Result<WorkImmersion> Plan(ImmersionTerms terms, params WorkImmersion[] others) => WorkImmersion.Plan(Known, terms, others, Law);
}
