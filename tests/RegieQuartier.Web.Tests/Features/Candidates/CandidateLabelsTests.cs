using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Candidates;

namespace RegieQuartier.Web.Tests.Features.Candidates;

public sealed class CandidateLabelsTests
{
    [Fact]
    public void Every_status_has_its_words_and_each_open_one_can_be_chosen()
    {
        Assert.All(Enum.GetValues<ApplicationStatus>(), status => Assert.NotEqual("", status.ToLabel() + status.ToChip().Picto));
        Assert.Equal(Enum.GetValues<ApplicationStatus>().Where(status => status.IsOpen()).Order(), CandidateSteps.Open.Order());
    }

    [Fact]
    public void Every_reason_has_its_words() => Assert.All(Enum.GetValues<ApplicationRefusal>(), reason => Assert.NotEmpty(reason.ToLabel()));

    [Fact]
    public void Every_status_is_in_one_view_of_its_own_and_in_that_of_all() => Assert.All(
        Enum.GetValues<ApplicationStatus>(), status => Assert.Equal(2, CandidateView.All.Count(view => view.Statuses.Contains(status))));
}
