using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.History;
using RegieQuartier.Web.Features.Employees.Own;
using RegieQuartier.Web.Features.Employees.Plan;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PathwayLabelsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void What_a_plan_an_exit_and_the_history_say_has_its_words()
    {
        Distinct<GoalStatus>(status => status.ToLabel());
        Distinct<PathwayActionStatus>(status => status.ToLabel());
        Distinct<ActionDoer>(doer => doer.ToLabel());
        Distinct<ExitCategory>(category => category.ToLabel());
        Distinct<FollowUpSituation>(situation => situation.ToLabel());
        Distinct<BarrierStatus>(status => status.ToPlainWords());
        Distinct<HistoryKind>(kind => kind.ToLabel() + kind.ToSlug());
    }

    [Fact]
    public void Every_alert_has_its_name_its_address_and_its_step()
    {
        var person = new PersonAlerts(Guid.NewGuid(), "Fatoumata Diallo", null, Guid.NewGuid(), []);

        Distinct<AlertKind>(kind => kind.ToLabel());
        Distinct<AlertKind>(kind => kind.ToShortLabel());
        Distinct<AlertKind>(kind => kind.ToSlug());
        Assert.All(Enum.GetValues<AlertKind>().Select(kind => new PathwayAlert(kind, Today)), alert =>
        {
            Assert.EndsWith(".", AlertWords.Sentence(alert, Today), StringComparison.Ordinal);
            Assert.NotEmpty(AlertWords.Chip(alert, Today) + AlertWords.Tone(alert, Today) + AlertWords.Picto(alert));
            Assert.StartsWith("/salaries/", AlertWords.Step(person, alert, Today).Url, StringComparison.Ordinal);
        });
    }

    private static void Distinct<TValue>(Func<TValue, string> words)
        where TValue : struct, Enum
    {
        var all = Enum.GetValues<TValue>().Select(words).ToList();
        Assert.DoesNotContain("", all);
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
    }
}
