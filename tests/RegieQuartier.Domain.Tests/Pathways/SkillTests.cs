using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class SkillTests
{
    private static readonly Guid Mowing = Guid.NewGuid();

    private static readonly Guid Pruning = Guid.NewGuid();

    [Fact]
    public void A_skill_has_a_name()
    {
        Assert.Equal(SkillRefusals.NameNotPossible, Skill.Add(SkillDomain.Cleaning, " ").Refusal);
        Assert.Equal(SkillRefusals.NameNotPossible, Skill.Add(SkillDomain.Cleaning, new string('a', Skill.NameMaxLength + 1)).Refusal);

        var skill = Skill.Add(SkillDomain.Cleaning, new string('a', Skill.NameMaxLength)).Value!;
        Assert.False(skill.Rename("Vitrerie").Refused);
        Assert.Equal((SkillDomain.Cleaning, "Vitrerie"), (skill.Domain, skill.Name));
    }

    [Fact]
    public void Its_name_is_compared_without_accents_nor_capitals()
    {
        Assert.Equal("adapter l outil", Skill.Add(SkillDomain.Transversal, "Adapter l’Outil").Value!.SearchName);
        Assert.Equal(SkillRefusals.NameNotPossible, Skill.Add(SkillDomain.Transversal, "…").Refusal);
    }

    [Fact]
    public void It_is_retired_and_restored()
    {
        var skill = Skill.Add(SkillDomain.Cleaning, "Vitrerie").Value!;
        Assert.Equal(SkillRefusals.NotRetired, skill.Restore().Refusal);

        Assert.False(skill.Retire(Today).Refused);
        Assert.Equal((Today, false), (skill.RetiredOn, skill.IsInUse));
        Assert.Equal(SkillRefusals.Retired, skill.Retire(Today).Refusal);

        Assert.False(skill.Restore().Refused);
        Assert.True(skill.IsInUse);
    }

    [Fact]
    public void The_first_grid_has_its_four_domains_and_no_skill_twice()
    {
        var grid = InitialSkills.All;

        Assert.Equal(
            [(SkillDomain.Behavioural, 10), (SkillDomain.Cleaning, 10), (SkillDomain.GreenSpaces, 8), (SkillDomain.Transversal, 4)],
            grid.GroupBy(skill => skill.Domain).Select(skills => (skills.Key, skills.Count())));
        Assert.Equal(grid.Count, grid.Select(skill => skill.Name).Distinct().Count());
        Assert.All(grid, skill => Assert.True(char.IsUpper(skill.Name[0])));
    }

    [Fact]
    public void Its_rows_are_the_same_everywhere_and_in_their_order()
    {
        var grid = InitialSkills.All;

        Assert.Equal(Guid.Parse("01900000-0000-7000-8000-000100000001"), grid.Single(skill => skill.Name == "Ponctualité").Id);
        Assert.Equal(Guid.Parse("01900000-0000-7000-8000-000400000004"), grid.Single(skill => skill.Name == "Utiliser un smartphone").Id);
        Assert.Equal(grid.Select(skill => skill.Id), grid.Select(skill => skill.Id).Order());
        Assert.True(grid[^1].Id < Skill.Add(SkillDomain.Cleaning, "Vitrerie").Value!.Id);
        Assert.All(grid, skill => Assert.Equal(PersonNames.Searchable(skill.Name), skill.SearchName));
    }

    [Theory]
    [InlineData("2026-03-01", "skill.assessment-before-pathway")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-24", "skill.assessment-in-future")]
    public void An_assessment_is_made_during_the_pathway(string day, string? refusal) =>
        Assert.Equal(refusal, Make(Pathway(), day, (Mowing, SkillLevel.ToAcquire)).Refusal?.Code);

    [Fact]
    public void An_assessment_says_something()
    {
        Assert.Equal(SkillRefusals.AssessmentEmpty, Make(Pathway(), "2026-05-04").Refusal);
        Assert.Equal(SkillRefusals.AssessmentEmpty, Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.NotObserved)).Refusal);
        Assert.False(Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.NotObserved), (Pruning, SkillLevel.WithHelp)).Refused);
        Assert.Equal(PathwayRefusals.Closed, Make(ClosedPathway(), "2026-05-04", (Mowing, SkillLevel.WithHelp)).Refusal);
    }

    [Fact]
    public void It_keeps_what_was_seen_alone()
    {
        var assessment = Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.NotObserved), (Pruning, SkillLevel.WithHelp)).Value!;

        Assert.Equal(Pruning, Assert.Single(assessment.Ratings).SkillId);
    }

    [Fact]
    public void It_keeps_who_made_it_and_as_what()
    {
        var assessment = Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.WithHelp)).Value!;

        Assert.Equal((Advisor, SkillAssessor.Supervisor, Day("2026-05-04")), (assessment.AuthorId, assessment.By, assessment.MadeOn));
        Assert.Equal((assessment.Id, Mowing, SkillLevel.WithHelp), (assessment.Ratings[0].AssessmentId, assessment.Ratings[0].SkillId, assessment.Ratings[0].Level));
    }

    [Fact]
    public void Who_made_it_corrects_a_wrong_day_or_level_and_nobody_else()
    {
        var pathway = Pathway();
        var assessment = Make(pathway, "2026-05-04", (Mowing, SkillLevel.Autonomous), (Pruning, SkillLevel.WithHelp)).Value!;
        var right = new Dictionary<Guid, SkillLevel> { [Mowing] = SkillLevel.InProgress, [Pruning] = SkillLevel.NotObserved };

        Assert.Equal(SkillRefusals.AssessmentOfAnother, assessment.Correct(pathway, Day("2026-05-05"), Colleague, right, Today).Refusal);
        Assert.Equal(SkillRefusals.AssessmentInFuture, assessment.Correct(pathway, Today.AddDays(1), Advisor, right, Today).Refusal);
        Assert.Equal(SkillRefusals.AssessmentBeforePathway, assessment.Correct(pathway, Day("2026-03-01"), Advisor, right, Today).Refusal);
        Assert.Equal(SkillRefusals.AssessmentEmpty, assessment.Correct(pathway, Day("2026-05-05"), Advisor, new Dictionary<Guid, SkillLevel> { [Mowing] = SkillLevel.NotObserved }, Today).Refusal);
        Assert.Equal(PathwayRefusals.Closed, assessment.Correct(ClosedPathway(), Day("2026-05-05"), Advisor, right, Today).Refusal);
        Assert.Equal((Day("2026-05-04"), 2, false), (assessment.MadeOn, assessment.Ratings.Count, assessment.Says(right)));

        Assert.False(assessment.Correct(pathway, Day("2026-05-05"), Advisor, right, Today).Refused);
        Assert.Equal((Day("2026-05-05"), Mowing, SkillLevel.InProgress), (assessment.MadeOn, Assert.Single(assessment.Ratings).SkillId, assessment.Ratings[0].Level));
        Assert.True(assessment.Says(right));
    }

    [Fact]
    public void Who_made_it_withdraws_it_and_its_day_and_why_alone_are_kept()
    {
        var assessment = Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.Autonomous)).Value!;

        Assert.Equal(SkillRefusals.AssessmentOfAnother, assessment.Withdraw(Colleague, EntryWithdrawal.OtherPerson, Today).Refusal);
        var withdrawn = assessment.Withdraw(Advisor, EntryWithdrawal.OtherPerson, Today).Value!;

        Assert.Equal((assessment.Id, EntryKind.Assessment, Day("2026-05-04")), (withdrawn.Id, withdrawn.Kind, withdrawn.MadeOn));
        Assert.Equal((Today, EntryWithdrawal.OtherPerson), (withdrawn.WithdrawnOn, withdrawn.Reason));
    }

    public static TheoryData<SkillLevel[], SkillLevel, SkillLevel, SkillLevel, bool> Levels => new()
    {
        { [SkillLevel.ToAcquire, SkillLevel.WithHelp, SkillLevel.Autonomous], SkillLevel.ToAcquire, SkillLevel.Autonomous, SkillLevel.Autonomous, true },
        { [SkillLevel.NotObserved, SkillLevel.InProgress, SkillLevel.NotObserved], SkillLevel.InProgress, SkillLevel.InProgress, SkillLevel.InProgress, false },
        { [SkillLevel.InProgress, SkillLevel.Autonomous, SkillLevel.WithHelp], SkillLevel.InProgress, SkillLevel.WithHelp, SkillLevel.Autonomous, false },
        { [SkillLevel.Autonomous], SkillLevel.Autonomous, SkillLevel.Autonomous, SkillLevel.Autonomous, false },
        { [SkillLevel.WithHelp, SkillLevel.Autonomous, SkillLevel.NotObserved], SkillLevel.WithHelp, SkillLevel.Autonomous, SkillLevel.Autonomous, true },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void Progress_is_between_the_first_and_the_last_time_it_was_seen(SkillLevel[] levels, SkillLevel first, SkillLevel last, SkillLevel best, bool rose)
    {
        var pathway = Pathway();
        var assessments = levels.Select((level, month) => Make(pathway, $"2026-0{month + 4}-06", (Mowing, level), (Pruning, SkillLevel.ToAcquire)).Value!).Reverse();

        var progress = SkillProgress.Over(assessments).Single(skill => skill.SkillId == Mowing);

        Assert.Equal((first, last, best, rose), (progress.First, progress.Last, progress.Best, progress.RoseToAutonomous));
        Assert.Equal((int)last - (int)first, progress.Steps);
    }

    [Theory]
    [InlineData("2026-05-06", SkillLevel.WithHelp, SkillLevel.Autonomous, SkillLevel.NotObserved, SkillLevel.Autonomous)]
    [InlineData("2026-07-06", SkillLevel.Autonomous, SkillLevel.Autonomous, SkillLevel.WithHelp, SkillLevel.Autonomous)]
    [InlineData("2026-04-06", SkillLevel.InProgress, SkillLevel.NotObserved, SkillLevel.NotObserved, SkillLevel.NotObserved)]
    public void A_level_is_held_since_the_first_of_the_assessments_that_agree(string since, params SkillLevel[] levels)
    {
        var pathway = Pathway();
        var assessments = levels.Select((level, month) => Make(pathway, $"2026-0{month + 4}-06", (Mowing, level), (Pruning, SkillLevel.ToAcquire)).Value!);

        Assert.Equal(Day(since), SkillProgress.Over(assessments).Single(skill => skill.SkillId == Mowing).Since);
    }

    [Fact]
    public void What_nobody_saw_has_no_progress()
    {
        var assessment = Make(Pathway(), "2026-05-04", (Mowing, SkillLevel.NotObserved), (Pruning, SkillLevel.WithHelp)).Value!;

        Assert.Equal(Pruning, Assert.Single(SkillProgress.Over([assessment])).SkillId);
    }

    private static Result<SkillAssessment> Make(IntegrationPathway pathway, string day, params (Guid SkillId, SkillLevel Level)[] ratings) =>
        SkillAssessment.Make(pathway, Day(day), Advisor, SkillAssessor.Supervisor, ratings.ToDictionary(rating => rating.SkillId, rating => rating.Level), Today);

    [Fact]
    public void Skills_are_assessed_a_month_after_a_pathway_opens_then_every_four_months()
    {
        Assert.Equal(Day("2026-04-02"), SkillAssessment.DueOn(null, Day("2026-03-02")));
        Assert.Equal(Day("2026-11-30"), SkillAssessment.DueOn(Day("2026-07-30"), Day("2026-03-02")));
    }
}
