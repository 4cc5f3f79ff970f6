using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Contracts;
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
        Assert.All(Enum.GetValues<GoalStatus>(), status => Assert.Equal(!status.IsOpen(), status.ToLabel(Today) == status.ToLabel()));
        Assert.All(Enum.GetValues<PathwayActionStatus>(), status => Assert.Equal(!status.IsOpen(), status.ToLabel(Today) == status.ToLabel()));
        Distinct<TerminationReason>(reason => reason.ToLabel());
        Distinct<TerminationWithdrawal>(reason => reason.ToLabel());
        Distinct<ActionDoer>(doer => doer.ToLabel());
        Distinct<ExitCategory>(category => category.ToLabel());
        Distinct<FollowUpSituation>(situation => situation.ToLabel());
        Distinct<BarrierStatus>(status => status.ToPlainWords());
        Distinct<HistoryKind>(kind => kind.ToLabel() + kind.ToSlug());
    }

    [Fact]
    public void Every_alert_has_its_name_its_address_and_its_step()
    {
        var person = new PersonAlerts(Guid.NewGuid(), null, null, Guid.NewGuid(), Guid.NewGuid(), null, []);

        Distinct<AlertKind>(kind => kind.ToLabel());
        Distinct<AlertKind>(kind => kind.ToShortLabel());
        Distinct<AlertKind>(kind => kind.ToSlug());
        Assert.All(Enum.GetValues<AlertKind>().Select(kind => new PathwayAlert(kind, Today)), alert =>
        {
            Assert.EndsWith(".", AlertWords.Sentence(alert, Today), StringComparison.Ordinal);
            Assert.StartsWith(alert.Kind switch { AlertKind.ActionOverdue => "Action\u00A0: ", _ => alert.Kind.ToShortLabel() }, AlertWords.InHead(alert, Today), StringComparison.Ordinal);
            Assert.NotEmpty(AlertWords.Chip(alert, Today) + AlertWords.Tone(alert, Today) + AlertWords.Picto(alert));
            Assert.StartsWith("/salaries/", AlertWords.Step(person, alert, Today).Url, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(AlertKind.NoRecentInterview, 7, "Fixer l’heure", "?jour=2026-11-30")]
    [InlineData(AlertKind.MissedInterviews, 0, "Fixer l’heure", "?jour=2026-11-23")]
    [InlineData(AlertKind.MissedInterviews, -1, "Proposer une date", "")]
    [InlineData(AlertKind.TrialReviewDue, 3, "Fixer l’heure", "?jour=2026-11-26&type=essai")]
    [InlineData(AlertKind.TrialReviewDue, 4, "Proposer une date", "?type=essai")]
    public void A_day_that_was_agreed_needs_its_hour_unless_it_is_past_or_too_late_for_a_trial(AlertKind kind, int agreedInDays, string words, string query)
    {
        var person = new PersonAlerts(Guid.NewGuid(), null, Today.AddDays(agreedInDays), null, null, null, []);

        Assert.Equal(
            new AlertStep(words, $"/salaries/{person.EmployeeId}/entretiens/nouveau{query}"),
            AlertWords.Step(person, new PathwayAlert(kind, Today.AddDays(3)), Today));
    }

    [Fact]
    public void An_interview_that_is_planned_after_the_trial_does_not_review_it_unless_it_is_late_anyway()
    {
        var person = new PersonAlerts(Guid.NewGuid(), new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero), null, null, null, null, []);

        Assert.Equal("Voir l’entretien prévu", AlertWords.Step(person, new PathwayAlert(AlertKind.TrialReviewDue, new DateOnly(2026, 11, 26)), Today).Words);
        Assert.Equal("Proposer une date", AlertWords.Step(person, new PathwayAlert(AlertKind.TrialReviewDue, new DateOnly(2026, 11, 25)), Today).Words);
        Assert.Equal("Voir l’entretien prévu", AlertWords.Step(person, new PathwayAlert(AlertKind.TrialReviewDue, new DateOnly(2026, 11, 22)), Today).Words);
    }

    private static void Distinct<TValue>(Func<TValue, string> words)
        where TValue : struct, Enum
    {
        var all = Enum.GetValues<TValue>().Select(words).ToList();
        Assert.DoesNotContain("", all);
        Assert.Equal(all.Count, all.Distinct(StringComparer.Ordinal).Count());
    }
}
