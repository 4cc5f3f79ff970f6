using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>How those who left the demonstration left it, and what their calls told.</summary>
internal static class DemoExits
{
    /// <summary>As many as the year's rates need to be plausible: two out of three towards something.</summary>
    private static readonly int[] Reasons = [3, 9, 5, 7, 10, 6, 9, 8, 12];

    private static readonly string[] Words =
    [
        "J’ai repris confiance. Je me lève le matin et je sais pourquoi.",
        "J’ai appris un métier et des collègues sont devenus des amis.",
        "",
        "Le plus dur, c’était les horaires. Maintenant j’ai le permis.",
    ];

    /// <summary>Adds one exit, on the last day of the contract. The caller saves.</summary>
    /// <param name="book">Where it goes.</param>
    /// <param name="pathway">The pathway.</param>
    /// <param name="contract">Its last contract.</param>
    /// <param name="advisorId">Who follows the person.</param>
    /// <param name="code">Why they leave, by the number of the paying agency; null to draw one.</param>
    public static void AddTo(DemoBook book, IntegrationPathway pathway, EmploymentContract contract, Guid advisorId, int? code = null)
    {
        var (dice, today) = (book.Dice, book.Today);
        var exitOn = contract.LastDay!.Value;
        var weeks = (exitOn.DayNumber - contract.StartsOn.DayNumber + 1) / 7;
        var facts = new ExitFacts(exitOn, contract.StartsOn, weeks * contract.WeeklyMinutes * 9 / 10, ContractGoesOn: false, Words[dice.Next(Words.Length)], Broken: contract.TerminationReason);
        var reason = book.Reasons.At(code ?? Reasons[dice.Next(Reasons.Length)], exitOn)!;
        var exit = PathwayExit.Decide(pathway, reason, facts, advisorId, Noted(exitOn, today), book.Law).Value!;
        foreach (var call in exit.FollowUps.Where(call => call.DueOn < today.AddDays(-10)))
        {
            DemoRules.Accepted(exit.Note(call, SituationAfter(dice, exit), WorkingDays.From(call.DueOn.AddDays(dice.Next(5))), today));
        }

        book.Db.Add(exit);
    }

    // Within the week, once the person is gone.
    private static DateOnly Noted(DateOnly exitOn, DateOnly today) => WorkingDays.From(exitOn.AddDays(2)) is var noted && noted < today ? noted : today;

    private static FollowUpSituation SituationAfter(Random dice, PathwayExit exit) => exit.Category switch
    {
        _ when dice.Next(6) == 0 => FollowUpSituation.Unreachable,
        ExitCategory.Durable or ExitCategory.Transition => FollowUpSituation.InJob,
        ExitCategory.Positive => FollowUpSituation.InTraining,
        _ => dice.Next(3) == 0 ? FollowUpSituation.InJob : FollowUpSituation.JobSeeking,
    };
}
