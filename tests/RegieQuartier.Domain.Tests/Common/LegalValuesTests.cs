using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class LegalValuesTests
{
    [Fact]
    public void Every_figure_has_a_first_value_with_its_source()
    {
        Assert.Equal(Enum.GetValues<LegalRule>(), InitialLegalValues.All.Select(value => value.Rule));
        Assert.All(InitialLegalValues.All, value => Assert.InRange(value.Source.Length, 1, LegalValue.SourceMaxLength));
    }

    [Theory]
    [InlineData("1950-01-01", 24)]
    [InlineData("2026-12-31", 24)]
    [InlineData("2027-01-01", 36)]
    public void What_was_decided_before_keeps_the_figure_of_its_time(string day, int months)
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.CddiMaximumMonths, new DateOnly(2027, 1, 1), 36, "Exemple")]);

        Assert.Equal(months, law.Whole(LegalRule.CddiMaximumMonths, Day(day)));
    }

    public static TheoryData<LegalRule, string, decimal, string, string?> Announced => new()
    {
        { LegalRule.CddiMinimumMonths, "2026-11-24", 5, "Décret", null },
        { LegalRule.CddiMinimumMonths, "2026-11-23", 5, "Décret", "legal.too-soon" },
        { LegalRule.CddiMinimumMonths, "2020-01-01", 5, "Décret", "legal.too-soon" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", 0, "Décret", "legal.value-not-possible" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", -4, "Décret", "legal.value-not-possible" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", 601, "Décret", "legal.value-not-possible" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", 4.5m, "Décret", "legal.not-whole" },
        { LegalRule.ExitMinimumMonths, "2026-11-24", 2.75m, "Décret", null },
        { LegalRule.ExitMonthsInADay, "2026-11-24", 0.03287671m, "Décret", "legal.value-not-possible" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", 5, "  ", "legal.source-not-possible" },
        { LegalRule.CddiMinimumMonths, "2026-11-24", 5, new string('a', LegalValue.SourceMaxLength + 1), "legal.source-not-possible" },
    };

    [Theory]
    [MemberData(nameof(Announced))]
    public void A_new_value_begins_tomorrow_at_the_soonest(LegalRule rule, string from, decimal value, string source, string? refusal) =>
        Assert.Equal(refusal, LegalValue.Announce(rule, Day(from), value, source, new DateOnly(2026, 11, 23)).Refusal?.Code);

    [Theory]
    [InlineData("2026-11-23", "legal.in-force")]
    [InlineData("2026-11-24", null)]
    public void A_value_is_taken_back_until_the_day_before(string from, string? refusal) =>
        Assert.Equal(refusal, new LegalValue(LegalRule.PassDays, Day(from), 700, "Exemple").Withdraw(new DateOnly(2026, 11, 23)).Refusal?.Code);

    [Fact]
    public void Every_figure_has_a_family_and_a_unit_that_its_first_value_fits() => Assert.All(InitialLegalValues.All, value =>
    {
        Assert.True(Enum.IsDefined(value.Rule.Family()));
        Assert.InRange(value.Value, 0, value.Rule.Unit().Largest());
        Assert.True(!value.Rule.IsWhole() || decimal.Truncate(value.Value) == value.Value, $"{value.Rule}");
    });

    [Theory]
    [InlineData(LegalRule.TrialLongTermMonths, LegalFamily.Contract, LegalUnit.Months)]
    [InlineData(LegalRule.TrialUpperLevelsMonths, LegalFamily.Contract, LegalUnit.Months)]
    [InlineData(LegalRule.AgreementMaximumYears, LegalFamily.Contract, LegalUnit.Years)]
    [InlineData(LegalRule.SeniorAge, LegalFamily.Contract, LegalUnit.Years)]
    [InlineData(LegalRule.PassDays, LegalFamily.Pass, LegalUnit.Days)]
    [InlineData(LegalRule.PassDifficultiesExtensionTotalDays, LegalFamily.Pass, LegalUnit.Days)]
    [InlineData(LegalRule.EmployerDiagnosisDays, LegalFamily.Eligibility, LegalUnit.Days)]
    [InlineData(LegalRule.LevelTwoCriteriaLending, LegalFamily.Eligibility, LegalUnit.Criteria)]
    [InlineData(LegalRule.ImmersionsWithOneHost, LegalFamily.Immersion, LegalUnit.Immersions)]
    [InlineData(LegalRule.ImmersionsForOneObjective, LegalFamily.Immersion, LegalUnit.Immersions)]
    [InlineData(LegalRule.ImmersionShareOfContract, LegalFamily.Immersion, LegalUnit.Percent)]
    [InlineData(LegalRule.ExitMonthsInADay, LegalFamily.Exit, LegalUnit.MonthsADay)]
    [InlineData(LegalRule.ExitMinimumHours, LegalFamily.Exit, LegalUnit.Hours)]
    [InlineData(LegalRule.ExitMinimumHoursLending, LegalFamily.Exit, LegalUnit.Hours)]
    [InlineData(LegalRule.LastingJobMonths, LegalFamily.Exit, LegalUnit.Months)]
    public void A_figure_is_told_with_those_of_its_kind(LegalRule rule, LegalFamily family, LegalUnit unit) =>
        Assert.Equal((family, unit), (rule.Family(), rule.Unit()));

    [Fact]
    public void What_was_not_read_in_the_text_is_to_check_until_somebody_writes_down_what_they_read()
    {
        Assert.Equal(
            [LegalRule.MaximumWeeklyHours, LegalRule.SeniorCdiAge, LegalRule.LevelOneCriteria, LegalRule.ImmersionShareOfContract],
            InitialLegalValues.All.Where(InitialLegalValues.IsToCheck).Select(value => value.Rule));
        Assert.False(InitialLegalValues.IsToCheck(new LegalValue(LegalRule.LevelOneCriteria, new DateOnly(2026, 3, 1), 1, "Lu")));
    }

    [Fact]
    public void The_history_of_a_figure_is_told_latest_first()
    {
        var law = new LegalValues([.. InitialLegalValues.All, new LegalValue(LegalRule.PassDays, new DateOnly(2027, 1, 1), 700, "Exemple")]);

        Assert.Equal([700m, 730m], law.Of(LegalRule.PassDays).Select(value => value.Value));
    }

    [Fact]
    public void A_figure_that_nobody_wrote_down_is_not_guessed() =>
        Assert.Throws<InvalidOperationException>(() => new LegalValues([]).At(LegalRule.PassDays, new DateOnly(2026, 1, 1)));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
