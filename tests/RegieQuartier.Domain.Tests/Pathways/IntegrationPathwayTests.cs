using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class IntegrationPathwayTests
{
    [Fact]
    public void A_pathway_opens_on_its_first_day()
    {
        var employeeId = Guid.NewGuid();

        var pathway = IntegrationPathway.Open(employeeId, new(2026, 3, 2));

        Assert.Equal((employeeId, new DateOnly(2026, 3, 2), true), (pathway.EmployeeId, pathway.OpenedOn, pathway.IsOpen));
        Assert.Equal(7, pathway.Id.Version);
    }

    [Fact]
    public void Where_they_came_in_from_is_checked_later_and_corrected_when_it_was_wrong()
    {
        var pathway = Given.Pathway();
        Assert.Null(pathway.EnteredFromPriorityArea);
        Assert.Equal(EmployeeRefusals.AreaCheckedInFuture, pathway.NoteEntryArea(new(Inside: true, new(2026, 3, 11)), new(2026, 3, 10)).Refusal);

        Assert.False(pathway.NoteEntryArea(new(Inside: true, new(2026, 3, 10)), new(2026, 3, 10)).Refused);
        pathway.NoteEntryArea(new(Inside: true, new(2026, 4, 1)), new(2026, 4, 1));
        Assert.Equal((true, new DateOnly(2026, 3, 10)), (pathway.EnteredFromPriorityArea, pathway.EntryAreaCheckedOn));

        pathway.NoteEntryArea(new(Inside: false, new(2026, 4, 2)), new(2026, 4, 2));
        Assert.Equal((false, new DateOnly(2026, 4, 2)), (pathway.EnteredFromPriorityArea, pathway.EntryAreaCheckedOn));
    }

    [Fact]
    public void It_closes_once_and_not_before_it_opened()
    {
        var pathway = Given.Pathway();
        Assert.Equal(PathwayRefusals.ClosesBeforeItOpens, pathway.Close(new(2026, 3, 1)).Refusal);
        Assert.True(pathway.IsOpen);

        Assert.False(pathway.Close(new(2026, 3, 2)).Refused);

        Assert.Equal((false, new DateOnly(2026, 3, 2)), (pathway.IsOpen, pathway.ClosedOn));
        Assert.Equal(PathwayRefusals.Closed, pathway.Close(new(2026, 3, 3)).Refusal);
    }

    [Theory]
    [InlineData("2026-06-15", "2026-06-10", true)]
    [InlineData("2026-06-15", "2026-06-15", false)]
    [InlineData("2026-06-15", null, true)]
    [InlineData("2026-06-01", "2026-05-01", false)]
    [InlineData("2026-06-01", "2026-06-15", false)]
    [InlineData("2026-06-01", "2026-06-16", true)]
    [InlineData("2026-03-01", "2026-09-01", false)]
    [InlineData("2026-07-01", "2026-09-01", false)]
    public void A_break_that_its_exit_leans_on_does_not_move(string was, string? becomes, bool isRefused)
    {
        var pathway = Given.Pathway();
        Assert.Null(Told());

        pathway.Close(Day("2026-06-15"));

        Assert.Equal(isRefused ? PathwayRefusals.ExitLeansOnTermination : null, Told());
        Assert.Equal(isRefused ? PathwayRefusals.FollowedExitLeansOnTermination : null, Told(isFollowedUp: true));
        Assert.Equal(isRefused ? PathwayRefusals.FormerExitLeansOnTermination : null, Told(isAnotherOpen: true));

        Refusal? Told(bool isFollowedUp = false, bool isAnotherOpen = false) => pathway.AdmitNewEnd(Day(was), becomes is null ? null : Day(becomes), isFollowedUp, isAnotherOpen).Refusal;

        static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void What_it_changes_at_work_is_short_signed_and_without_a_number_that_opens_doors()
    {
        var pathway = Given.Pathway();

        Assert.False(pathway.AdjustWork("Pas de port de charges de plus de 10 kg.", Given.Advisor, Given.Today).Refused);
        Assert.Equal(PathwayRefusals.WorkAdjustmentTooLong, pathway.AdjustWork(new string('a', 201), Given.Colleague, Given.Today).Refusal);
        Assert.Equal(PathwayRefusals.WorkAdjustmentHoldsSecret, pathway.AdjustWork("Carte 4970 1012 3456 7890", Given.Colleague, Given.Today).Refusal);

        Assert.Equal(("Pas de port de charges de plus de 10 kg.", Given.Advisor, Given.Today), (pathway.WorkAdjustment, pathway.WorkAdjustedBy, pathway.WorkAdjustedOn));
        Assert.Equal(PathwayRefusals.Closed, Given.ClosedPathway().AdjustWork("Rien.", Given.Advisor, Given.Today).Refusal);
    }

    [Fact]
    public void What_no_longer_changes_anything_at_work_is_taken_away()
    {
        var pathway = Given.Pathway();
        pathway.AdjustWork("Prise de poste après 9 h.", Given.Advisor, Given.Today);

        Assert.False(pathway.AdjustWork("", Given.Colleague, Given.Today).Refused);

        Assert.Equal(("", Given.Colleague), (pathway.WorkAdjustment, pathway.WorkAdjustedBy));
    }

    [Fact]
    public void What_the_person_says_of_it_is_short_signed_and_without_a_number_that_opens_doors()
    {
        var pathway = Given.Pathway();

        Assert.False(pathway.WriteOwnWords(new string('a', 600), Given.Advisor, Given.Today).Refused);
        Assert.Equal(PathwayRefusals.OwnWordsTooLong, pathway.WriteOwnWords(new string('b', 601), Given.Colleague, Given.Today).Refusal);
        Assert.Equal(PathwayRefusals.OwnWordsHoldSecret, pathway.WriteOwnWords("Carte 4970 1012 3456 7890", Given.Colleague, Given.Today).Refusal);

        Assert.Equal((new string('a', 600), Given.Advisor, Given.Today), (pathway.OwnWords, pathway.OwnWordsBy, pathway.OwnWordsOn));
        Assert.False(pathway.WriteOwnWords("", Given.Colleague, Given.Today).Refused);
        Assert.Equal(("", Given.Colleague), (pathway.OwnWords, pathway.OwnWordsBy));
        Assert.Equal(PathwayRefusals.Closed, Given.ClosedPathway().WriteOwnWords("Merci.", Given.Advisor, Given.Today).Refusal);
    }

    [Fact]
    public void It_reopens_only_when_it_is_closed()
    {
        var pathway = Given.Pathway();
        Assert.Equal(PathwayRefusals.NotClosed, pathway.Reopen().Refusal);

        pathway.Close(Given.Today);

        Assert.False(pathway.Reopen().Refused);
        Assert.True(pathway.IsOpen);
    }
}
