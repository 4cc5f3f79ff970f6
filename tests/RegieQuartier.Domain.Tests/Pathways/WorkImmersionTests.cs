using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;
using static RegieQuartier.Domain.Tests.Pathways.GivenImmersion;

namespace RegieQuartier.Domain.Tests.Pathways;

/// <summary>An immersion: its days, what becomes of it, and its end.</summary>
public sealed class WorkImmersionTests
{
    public static TheoryData<ImmersionTerms, string?> Terms => new()
    {
        { Florist, null },
        { Florist with { HostName = "…" }, "immersion.host-name-not-possible" },
        { Florist with { HostName = new string('a', WorkImmersion.HostNameMaxLength + 1) }, "immersion.host-name-not-possible" },
        { Florist with { HostSiret = "" }, null },
        { Florist with { HostSiret = "732 829 320 74" }, "immersion.siret-not-possible" },
        { Florist with { HostSiret = FloristSiret[1..] }, "immersion.siret-not-possible" },
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
}
