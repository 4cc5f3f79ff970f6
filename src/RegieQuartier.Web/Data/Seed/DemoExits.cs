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
    public static void AddTo(RegieQuartierDbContext db, Random dice, IntegrationPathway pathway, EmploymentContract contract, ExitReasons reasons, LegalValues law, DateOnly today)
    {
        var exitOn = contract.LastDay!.Value;
        var weeks = (exitOn.DayNumber - contract.StartsOn.DayNumber + 1) / 7;
        var facts = new ExitFacts(exitOn, contract.StartsOn, weeks * contract.WeeklyMinutes * 9 / 10, ContractGoesOn: false, Words[dice.Next(Words.Length)]);
        var reason = reasons.At(Reasons[dice.Next(Reasons.Length)], exitOn)!;
        var exit = PathwayExit.Decide(pathway, reason, facts, DemoAccounts.Claire, Noted(exitOn, today), law).Value!;
        foreach (var call in exit.FollowUps.Where(call => call.DueOn < today.AddDays(-10)))
        {
            DemoRules.Accepted(exit.Note(call, SituationAfter(dice, exit), WorkingDays.From(call.DueOn.AddDays(dice.Next(5))), today));
        }

        db.Add(exit);
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
