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
    public void It_closes_once_and_not_before_it_opened()
    {
        var pathway = Given.Pathway();
        Assert.Equal(PathwayRefusals.ClosesBeforeItOpens, pathway.Close(new(2026, 3, 1)).Refusal);
        Assert.True(pathway.IsOpen);

        Assert.False(pathway.Close(new(2026, 3, 2)).Refused);

        Assert.Equal((false, new DateOnly(2026, 3, 2)), (pathway.IsOpen, pathway.ClosedOn));
        Assert.Equal(PathwayRefusals.Closed, pathway.Close(new(2026, 3, 3)).Refusal);
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
