using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;

namespace RegieQuartier.Domain.Tests.Passes;

public sealed class IaePassTests
{
    private static readonly LegalValues Law = new(InitialLegalValues.All);

    private static readonly DateOnly Born1966 = new(1966, 5, 1);

    private static readonly DateOnly Born1995 = new(1995, 5, 1);

    [Theory]
    [InlineData("2026-03-02", "2028-02-29")]
    [InlineData("2024-02-29", "2026-02-27")]
    [InlineData("2027-03-01", "2029-02-27")]
    [InlineData("2025-01-01", "2026-12-31")]
    public void It_lasts_two_times_365_days_whatever_the_leap_years(string start, string end) => Assert.Equal(Day(end), Received(start).EndsOn);

    [Theory]
    [InlineData("2026-08-10", "2026-08-24", "2028-03-14")]
    [InlineData("2026-08-10", "2026-08-10", "2028-02-29")]
    [InlineData("2028-02-29", "2028-03-31", "2028-03-31")]
    public void A_suspension_moves_its_end_by_one_day_less_than_it_covers(string from, string to, string end)
    {
        var pass = Received("2026-03-02");

        Assert.Null(Suspend(pass, from, to, today: from).Refusal);

        Assert.Equal(Day(end), pass.EndsOn);
    }

    [Fact]
    public void Chained_suspensions_and_extensions_add_up()
    {
        var pass = Received("2026-03-02");
        Suspend(pass, "2026-08-10", "2026-08-24", today: "2026-08-10");
        Suspend(pass, "2026-08-25", "2026-09-30", today: "2026-08-25");
        Assert.Equal(Day("2028-04-19"), pass.EndsOn);

        var training = pass.Extend(Demand(ExtensionReason.CompleteTraining, "2028-09-30", trainingEndsOn: "2028-09-30"), Day("2028-01-10"), Law);
        Assert.Equal(Day("2028-09-30"), pass.EndsOn);
        Assert.Equal((Day("2028-04-19"), 164), (training.Value!.StartsOn, training.Value.Days));

        Suspend(pass, "2028-05-01", "2028-05-31", today: "2028-05-02");
        Assert.Equal(Day("2028-10-30"), pass.EndsOn);
    }

    public static TheoryData<string, string, string, string?> Suspensions => new()
    {
        { "2026-08-10", "2026-08-09", "2026-08-10", "pass.suspension-ends-before-it-starts" },
        { "2026-03-01", "2026-03-20", "2026-03-10", "pass.suspension-outside-pass" },
        { "2026-03-02", "2026-03-20", "2026-03-10", null },
        { "2028-03-01", "2028-03-20", "2028-02-10", "pass.suspension-outside-pass" },
        { "2026-08-10", "2026-08-24", "2027-08-10", null },
        { "2026-08-10", "2026-08-24", "2027-08-11", "pass.suspension-too-far-back" },
        { "2026-08-10", "2029-08-09", "2026-08-10", null },
        { "2026-08-10", "2029-08-10", "2026-08-10", "pass.suspension-too-long" },
        { "2026-08-10", "2026-08-24", "2028-03-01", "pass.expired" },
    };

    [Theory]
    [MemberData(nameof(Suspensions))]
    public void A_suspension_keeps_its_bounds(string from, string to, string today, string? refusal) =>
        Assert.Equal(refusal, Suspend(Received("2026-03-02"), from, to, today).Refusal?.Code);

    [Theory]
    [InlineData("2026-08-01", "2026-08-15", "pass.suspension-overlaps")]
    [InlineData("2026-08-31", "2026-09-15", "pass.suspension-overlaps")]
    [InlineData("2026-07-01", "2026-07-31", "pass.suspension-before-another")]
    [InlineData("2026-09-01", "2026-09-15", null)]
    public void Suspensions_do_not_overlap_and_none_slips_in_before_another(string from, string to, string? refusal)
    {
        var pass = Received("2026-03-02");
        Suspend(pass, "2026-08-10", "2026-08-31", today: "2026-08-10");

        Assert.Equal(refusal, Suspend(pass, from, to, today: "2026-09-20").Refusal?.Code);
    }

    [Fact]
    public void A_bridging_contract_is_for_work_sites_and_enterprises_alone()
    {
        var pass = Received("2026-03-02");

        Assert.Equal(PassRefusals.BridgingNotHere, pass.Suspend(SuspensionReason.BridgingContract, Day("2026-08-10"), Day("2026-12-10"), SiaeKind.Ai, Day("2026-08-10"), Law).Refusal);
        Assert.False(pass.Suspend(SuspensionReason.BridgingContract, Day("2026-08-10"), Day("2026-12-10"), SiaeKind.Aci, Day("2026-08-10"), Law).Refused);
    }

    [Fact]
    public void Who_comes_back_sooner_gets_back_the_days_that_were_not_used()
    {
        var pass = Received("2026-03-02");
        Suspend(pass, "2026-08-10", "2026-10-31", today: "2026-08-10");

        Assert.False(pass.Resume(Day("2026-08-25")).Refused);
        Assert.Equal(Day("2028-03-14"), pass.EndsOn);
        Assert.Equal(PassRefusals.NotSuspended, pass.Resume(Day("2026-08-25")).Refusal);

        Assert.False(pass.Resume(Day("2026-08-10")).Refused);
        Assert.Equal((Day("2028-02-29"), 0), (pass.EndsOn, pass.Suspensions.Count));
    }

    [Theory]
    [InlineData("2026-03-01", IaePassStatus.Future, 729, 14)]
    [InlineData("2026-03-02", IaePassStatus.Valid, 729, 14)]
    [InlineData("2026-08-09", IaePassStatus.Valid, 569, 14)]
    [InlineData("2026-08-10", IaePassStatus.Suspended, 568, 14)]
    [InlineData("2026-08-24", IaePassStatus.Suspended, 568, 0)]
    [InlineData("2026-08-25", IaePassStatus.Valid, 567, 0)]
    [InlineData("2028-03-14", IaePassStatus.Valid, 0, 0)]
    [InlineData("2028-03-15", IaePassStatus.Expired, 0, 0)]
    public void Where_it_stands_and_what_is_left_come_from_its_dates(string day, IaePassStatus status, int daysLeft, int daysHeld)
    {
        var pass = Received("2026-03-02");
        Suspend(pass, "2026-08-10", "2026-08-24", today: "2026-08-10");

        Assert.Equal((status, daysLeft, daysHeld), (pass.Dates.StatusOn(Day(day)), pass.Dates.DaysLeft(Day(day)), pass.Dates.DaysHeld(Day(day))));
    }

    public static TheoryData<ExtensionDemand, string, string?> Extensions => new()
    {
        { Demand(ExtensionReason.CompleteTraining, "2028-08-31", trainingEndsOn: "2028-08-31"), "2027-03-01", null },
        { Demand(ExtensionReason.CompleteTraining, "2028-08-31", trainingEndsOn: "2028-08-31"), "2027-02-27", "pass.extension-outside-window" },
        { Demand(ExtensionReason.CompleteTraining, "2028-08-31", trainingEndsOn: "2028-08-31"), "2028-08-29", null },
        { Demand(ExtensionReason.CompleteTraining, "2028-09-10", trainingEndsOn: "2028-09-10"), "2028-08-30", "pass.extension-outside-window" },
        { Demand(ExtensionReason.CompleteTraining, "2028-08-31"), "2028-01-10", "pass.extension-beyond-training" },
        { Demand(ExtensionReason.CompleteTraining, "2028-08-31", trainingEndsOn: "2028-08-30"), "2028-01-10", "pass.extension-beyond-training" },
        { Demand(ExtensionReason.CompleteTraining, "2028-02-29", trainingEndsOn: "2028-08-30"), "2028-01-10", "pass.extension-ends-too-soon" },
        { Demand(ExtensionReason.CompleteTraining, "2029-02-28", trainingEndsOn: "2030-08-30"), "2028-01-10", null },
        { Demand(ExtensionReason.CompleteTraining, "2029-03-01", trainingEndsOn: "2030-08-30"), "2028-01-10", "pass.extension-too-long" },
        { Demand(ExtensionReason.Rqth, "2029-02-28"), "2028-01-10", null },
        { Demand(ExtensionReason.Senior, "2029-02-28", bornOn: Born1995), "2028-01-10", "pass.extension-too-young" },
        { Demand(ExtensionReason.Senior, "2029-02-28", bornOn: new DateOnly(1978, 2, 28)), "2028-01-10", null },
        { Demand(ExtensionReason.SeniorCdi, "2038-02-26"), "2028-01-10", null },
        { Demand(ExtensionReason.SeniorCdi, "2038-02-27"), "2028-01-10", "pass.extension-too-long" },
        { Demand(ExtensionReason.SeniorCdi, "2038-02-26", bornOn: new DateOnly(1971, 3, 1)), "2028-01-10", "pass.extension-too-young" },
        { Demand(ExtensionReason.ParticularDifficulties, "2029-02-28", siae: SiaeKind.Ei), "2028-01-10", "pass.extension-not-here" },
        { Demand(ExtensionReason.ParticularDifficulties, "2029-02-28"), "2028-01-10", null },
    };

    [Theory]
    [MemberData(nameof(Extensions))]
    public void An_extension_keeps_the_bounds_of_its_reason(ExtensionDemand demand, string today, string? refusal) =>
        Assert.Equal(refusal, Received("2026-03-02").Extend(demand, Day(today), Law).Refusal?.Code);

    [Theory]
    [InlineData("2028-01-10", "pass.extension-while-suspended")]
    [InlineData("2028-01-31", "pass.extension-while-suspended")]
    [InlineData("2028-02-01", null)]
    public void A_pass_that_is_held_is_extended_once_the_person_is_back(string today, string? refusal)
    {
        var pass = Received("2026-03-02");
        Suspend(pass, "2028-01-10", "2028-01-31", today: "2028-01-10");

        Assert.Equal(refusal, pass.Extend(Demand(ExtensionReason.Rqth, "2028-12-31"), Day(today), Law).Refusal?.Code);
    }

    [Fact]
    public void A_prescriber_answers_before_the_end_moves()
    {
        var pass = Received("2026-03-02");
        var demand = pass.Extend(Demand(ExtensionReason.Senior, "2029-02-28"), Day("2028-01-10"), Law).Value!;
        Assert.Equal((Day("2028-02-29"), ExtensionState.Pending), (pass.EndsOn, demand.State));
        Assert.Equal(PassRefusals.ExtensionPending, pass.Extend(Demand(ExtensionReason.Rqth, "2028-12-31"), Day("2028-01-10"), Law).Refusal);

        // Held meanwhile: the days that were asked for come after.
        Suspend(pass, "2028-01-11", "2028-01-25", today: "2028-01-11");
        Assert.False(pass.Grant(demand, Day("2028-02-01")).Refused);

        Assert.Equal((Day("2028-03-14"), Day("2029-03-14"), Day("2029-03-14")), (demand.StartsOn, demand.EndsOn, pass.EndsOn));
        Assert.Equal(PassRefusals.ExtensionDecided, pass.Deny(demand, ExtensionDenial.DurationNotSuited, Day("2028-02-02")).Refusal);
    }

    [Fact]
    public void What_a_prescriber_refuses_moves_nothing()
    {
        var pass = Received("2026-03-02");
        var demand = pass.Extend(Demand(ExtensionReason.Rqth, "2029-02-28"), Day("2028-01-10"), Law).Value!;

        Assert.False(pass.Deny(demand, ExtensionDenial.DurationNotSuited, Day("2028-02-01")).Refused);

        Assert.Equal((Day("2028-02-29"), ExtensionState.Denied, ExtensionDenial.DurationNotSuited), (pass.EndsOn, demand.State, demand.Denial));
        Assert.Equal(PassRefusals.ExtensionDecided, pass.Grant(demand, Day("2028-02-02")).Refusal);
    }

    [Theory]
    [InlineData(ExtensionReason.Rqth, 3)]
    [InlineData(ExtensionReason.ParticularDifficulties, 3)]
    [InlineData(ExtensionReason.Senior, 5)]
    public void The_caps_add_up_the_days_of_every_reason(ExtensionReason reason, int years)
    {
        var pass = Received("2026-03-02");
        Grant(pass, ExtensionReason.Senior);
        for (var year = 1; year < years; year++)
        {
            Assert.Null(Grant(pass, reason));
        }

        Assert.Equal("pass.extensions-too-long-in-all", Grant(pass, reason));
        Assert.Equal(729 + (365 * years), pass.EndsOn.DayNumber - pass.StartsOn.DayNumber);
    }

    public static TheoryData<string?, int?, int?, string, int, int> Arrivals => new()
    {
        { null, null, null, "2028-02-29", 0, 0 },
        { null, 120, null, "2028-06-28", 120, 0 },
        { null, 120, 365, "2029-06-28", 120, 365 },
        { "2028-02-29", null, null, "2028-02-29", 0, 0 },
        { "2028-06-28", 120, null, "2028-06-28", 120, 0 },
        { "2028-06-28", null, 100, "2028-06-28", 20, 100 },
        { "2028-06-28", 0, null, "2028-06-28", 0, 120 },
        { "2028-06-28", 20, 100, "2028-06-28", 20, 100 },
    };

    [Theory]
    [MemberData(nameof(Arrivals))]
    public void A_pass_that_others_moved_ends_as_the_platform_shows(string? shown, int? suspended, int? extended, string end, int suspendedDays, int extendedDays)
    {
        var pass = Came(shown, suspended, extended).Value!;

        Assert.Equal((Day("2028-02-29"), Day(end), suspendedDays, extendedDays), (pass.FirstEndsOn, pass.EndsOn, pass.SuspendedElsewhereDays, pass.ExtendedElsewhereDays));
    }

    [Theory]
    [InlineData("2028-02-28", null, null, "pass.shown-end-too-soon")]
    [InlineData("2099-02-28", 1, null, "pass.shown-end-too-far")]
    [InlineData("2028-06-28", null, null, "pass.elsewhere-not-shared")]
    [InlineData("2028-06-28", 121, null, "pass.elsewhere-does-not-add-up")]
    [InlineData("2028-06-28", 20, 99, "pass.elsewhere-does-not-add-up")]
    [InlineData("2028-02-29", 1, null, "pass.elsewhere-does-not-add-up")]
    [InlineData(null, -1, null, "pass.suspended-days-not-possible")]
    [InlineData(null, null, 7301, "pass.extended-days-not-possible")]
    public void What_others_moved_leads_to_the_end_that_is_shown(string? shown, int? suspended, int? extended, string refusal) =>
        Assert.Equal(refusal, Came(shown, suspended, extended).Refusal?.Code);

    [Fact]
    public void What_others_extended_counts_in_what_a_reason_allows_in_all()
    {
        var pass = Came(null, 100, 2 * 365).Value!;

        Assert.Null(Grant(pass, ExtensionReason.Rqth));
        Assert.Equal("pass.extensions-too-long-in-all", Grant(pass, ExtensionReason.Rqth));
    }

    [Fact]
    public void What_happens_here_moves_the_end_after_what_happened_elsewhere()
    {
        var pass = Came("2028-06-28", 120, null).Value!;

        Suspend(pass, "2026-08-10", "2026-08-24", today: "2026-08-10");

        Assert.Equal((Day("2028-07-12"), Day("2028-02-29")), (pass.EndsOn, pass.FirstEndsOn));
    }

    [Theory]
    [InlineData("99999 12 34567", "999991234567")]
    [InlineData("xxxxx-12.34567", "XXXXX1234567")]
    [InlineData("99999123456", null)]
    [InlineData("99999 12 3456é", null)]
    [InlineData(null, null)]
    public void A_number_has_twelve_signs(string? typed, string? text)
    {
        Assert.Equal(text is not null, PassNumber.TryParse(typed, out var number));
        Assert.Equal(text, number.Text);
    }

    [Fact]
    public void A_number_is_read_in_three_groups() => Assert.Equal("99999\u00a012\u00a034567", PassNumber.FromText("999991234567").Display);

    private static string? Grant(IaePass pass, ExtensionReason reason)
    {
        var today = pass.EndsOn.AddDays(-30);
        var demand = pass.Extend(new ExtensionDemand(reason, pass.EndsOn.AddDays(365), SiaeKind.Aci, Born1966), today, Law);
        if (demand.Refused)
        {
            return demand.Refusal.Code;
        }

        return pass.Grant(demand.Value, today).Refusal?.Code;
    }

    private static IaePass Received(string start) => IaePass.Receive(Guid.NewGuid(), PassNumber.FromText("999991234567"), Day(start), Law);

    private static Result<IaePass> Came(string? shown, int? suspended, int? extended) =>
        IaePass.Receive(Guid.NewGuid(), new PassTerms(PassNumber.FromText("999991234567"), Day("2026-03-02"), shown is null ? null : Day(shown), suspended, extended), Law);

    private static Result Suspend(IaePass pass, string from, string to, string today) =>
        pass.Suspend(SuspensionReason.ContractSuspended, Day(from), Day(to), SiaeKind.Aci, Day(today), Law);

    private static ExtensionDemand Demand(ExtensionReason reason, string endsOn, string? trainingEndsOn = null, DateOnly? bornOn = null, SiaeKind siae = SiaeKind.Aci) =>
        new(reason, Day(endsOn), siae, bornOn ?? Born1966, trainingEndsOn is null ? null : Day(trainingEndsOn));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
