using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Own.Parts;
using RegieQuartier.Web.Features.Employees.Sheets;

namespace RegieQuartier.Web.Features.Employees.Exits.Reviews;

/// <summary>A whole pathway on one printed page, once it is over.</summary>
/// <param name="File">The record.</param>
/// <param name="Exit">How it ended.</param>
/// <param name="Contracts">The contracts, the first one first.</param>
/// <param name="Trainings">The trainings that were followed, with the minutes spent there.</param>
/// <param name="TrainingMinutes">Those of all of them.</param>
/// <param name="Immersions">The immersions.</param>
/// <param name="Skills">What the person knows how to do.</param>
/// <param name="Barriers">What is no longer in the way.</param>
/// <param name="Goals">The goals that were reached.</param>
/// <param name="Left">Those that were not, with what was left to do for them.</param>
public sealed record ExitReviewPage(
    EmployeeFile File,
    ReviewedExit Exit,
    Shown<ReviewedContract> Contracts,
    Shown<ReviewedTraining> Trainings,
    int TrainingMinutes,
    Shown<OwnStage> Immersions,
    Shown<OwnSkill> Skills,
    Shown<BarrierKind> Barriers,
    Shown<OwnGoal> Goals,
    Shown<LeftGoal> Left)
{
    private const int MostContracts = 2;
    private const int MostTrainings = 3;
    private const int MostImmersions = 2;
    private const int MostSkills = 8;
    private const int MostBarriers = 5;
    private const int MostGoals = 3;
    private const int MostLeft = 2;
    private const int MostLeftActions = 2;

    /// <summary>From that many letters on, the type is smaller: the page stays one.</summary>
    private const int Crowded = 1000;

    /// <summary>Whether there is much to print: what was left to do for a goal then gives way.</summary>
    public bool IsCrowded => Exit.PersonsWords.Length + Trainings.Rows.Sum(training => training.Title.Length) + Immersions.Rows.Sum(immersion => immersion.Title.Length)
        + Skills.Rows.Sum(skill => skill.Name.Length) + Goals.Rows.Sum(goal => goal.Title.Length) + Left.Rows.Sum(goal => goal.Title.Length + goal.Actions.Length) > Crowded;

    /// <summary>Reads it; null when the exit is not one of the employee's.</summary>
    public static async Task<ExitReviewPage?> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Guid exitId, CancellationToken cancellation)
    {
        if (await ExitAsync(db, file, exitId, cancellation) is not { } exit)
        {
            return null;
        }

        var pathway = exit.Pathway;
        var trainings = await TrainingsAsync(db, pathway, cancellation);
        return new ExitReviewPage(
            file,
            exit,
            (await ContractsAsync(db, file, exit, cancellation)).First(MostContracts),
            trainings.First(MostTrainings),
            trainings.Sum(training => training.DoneMinutes),
            (await ImmersionsAsync(db, exit, cancellation)).First(MostImmersions),
            (await OwnSkills.LoadAsync(db, pathway, cancellation)).Known.First(MostSkills),
            (await LiftedAsync(db, pathway, cancellation)).First(MostBarriers),
            (await OwnPlan.LoadAsync(db, pathway, cancellation)).Reached.First(MostGoals),
            (await LeftAsync(db, pathway, cancellation)).First(MostLeft));
    }

    // Paper goes from hand to hand: a reason that tells of health or of justice is not read, nor any of those that the State
    // withdraws, among which its absence would tell.
    private static Task<ReviewedExit?> ExitAsync(RegieQuartierDbContext db, EmployeeFile file, Guid exitId, CancellationToken cancellation) => (
        from exit in db.PathwayExits.AsNoTracking().OfEmployee(db, file.Id)
        join pathway in db.IntegrationPathways on exit.PathwayId equals pathway.Id
        where exit.Id == exitId
        let isSaid = !exit.IsSensitive && exit.Category != ExitCategory.Withdrawn
        select new ReviewedExit(
            exit.ExitOn,
            isSaid ? db.ExitReasons.Where(reason => reason.Code == exit.ReasonCode && reason.From <= exit.ExitOn && (reason.Until == null || reason.Until >= exit.ExitOn)).Select(reason => reason.Label).FirstOrDefault() : null,
            isSaid ? (ExitCategory?)exit.Category : null,
            exit.WorkedMinutes,
            exit.PersonsWords,
            new PathwayLine(pathway.Id, pathway.OpenedOn, pathway.ClosedOn),
            exit.FollowUps.OrderBy(call => call.Months).Select(call => new FollowUpLine(call.Id, call.Months, call.DueOn, call.DoneOn, call.Situation)).ToList())).FirstOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<ReviewedContract>> ContractsAsync(RegieQuartierDbContext db, EmployeeFile file, ReviewedExit exit, CancellationToken cancellation)
    {
        var (employeeId, first, last) = (file.Id, exit.Pathway.OpenedOn, exit.ExitOn);
        return await db.EmploymentContracts.AsNoTracking().OfIntegration()
            .Where(contract => contract.EmployeeId == employeeId && contract.StartsOn <= last && (contract.LastDay == null || contract.LastDay >= first))
            .OrderBy(contract => contract.StartsOn)
            .Select(contract => new ReviewedContract(contract.Type, contract.JobTitle, contract.WeeklyMinutes, contract.StartsOn, contract.LastDay))
            .ToListAsync(cancellation);
    }

    private static async Task<IReadOnlyList<ReviewedTraining>> TrainingsAsync(RegieQuartierDbContext db, PathwayLine pathway, CancellationToken cancellation) => await db.TrainingEnrolments.AsNoTracking()
        .Where(training => training.PathwayId == pathway.Id && training.DoneMinutes > 0)
        .OrderByDescending(training => training.StartsOn).ThenByDescending(training => training.Id)
        .Select(training => new ReviewedTraining(training.Title, training.EndsOn, training.DoneMinutes!.Value, training.Status == TrainingStatus.Certified, training.Status == TrainingStatus.Abandoned))
        .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<OwnStage>> ImmersionsAsync(RegieQuartierDbContext db, ReviewedExit exit, CancellationToken cancellation)
    {
        var (pathwayId, last) = (exit.Pathway.Id, exit.ExitOn);
        return await db.WorkImmersions.AsNoTracking()
            .Where(immersion => immersion.PathwayId == pathwayId && immersion.CancelledOn == null && immersion.StartsOn <= last)
            .OrderByDescending(immersion => immersion.StartsOn).ThenByDescending(immersion => immersion.Id)
            .Select(immersion => new OwnStage(immersion.Id, true, immersion.JobTitle + ", " + immersion.HostName, immersion.StartsOn, immersion.EndsOn, immersion.ConcludedOn != null, false))
            .ToListAsync(cancellation);
    }

    // What the person never agreed to, and what their advisor alone had to do, are not on their paper.
    private static async Task<IReadOnlyList<LeftGoal>> LeftAsync(RegieQuartierDbContext db, PathwayLine pathway, CancellationToken cancellation)
    {
        if (pathway.ClosedOn is null)
        {
            return [];
        }

        var toDo = db.Set<PathwayAction>().ToDo();
        var goals = await db.PathwayGoals.AsNoTracking().ToReach()
            .Where(goal => goal.PathwayId == pathway.Id && goal.Status != GoalStatus.Proposed)
            .OrderBy(goal => goal.DueOn == null).ThenBy(goal => goal.DueOn).ThenBy(goal => goal.Id)
            .Select(goal => new
            {
                goal.Title,
                Actions = toDo.Where(action => action.GoalId == goal.Id && action.Doer != ActionDoer.Advisor)
                    .OrderBy(action => action.DueOn == null).ThenBy(action => action.DueOn).ThenBy(action => action.Id)
                    .Select(action => action.Title)
                    .ToList(),
            })
            .ToListAsync(cancellation);
        return [.. goals.Select(goal => new LeftGoal(goal.Title, LeftOf(goal.Actions)))];
    }

    private static string LeftOf(List<string> left)
    {
        var others = left.Count - MostLeftActions;
        return string.Join("\u202F; ", left.Take(MostLeftActions)) + others switch
        {
            <= 0 => "",
            1 => ", et une autre",
            _ => $", et {others}\u00A0autres",
        };
    }

    private static async Task<IReadOnlyList<BarrierKind>> LiftedAsync(RegieQuartierDbContext db, PathwayLine pathway, CancellationToken cancellation)
    {
        var kinds = await db.PathwayBarriers.AsNoTracking()
            .Where(barrier => barrier.PathwayId == pathway.Id && barrier.Status == BarrierStatus.Resolved)
            .Select(barrier => barrier.Kind)
            .ToListAsync(cancellation);
        return [.. kinds.Order()];
    }
}

/// <summary>A goal that was not reached when the pathway closed.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Actions">What was left to do for it, one after the other; empty when nothing was.</param>
public sealed record LeftGoal(string Title, string Actions);

/// <summary>How a pathway ended.</summary>
/// <param name="ExitOn">Its day.</param>
/// <param name="Reason">Its reason; null when paper may not say it.</param>
/// <param name="Category">Its category; null when paper may not say it.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="PersonsWords">What the person said; empty when they said nothing.</param>
/// <param name="Pathway">The pathway.</param>
/// <param name="Calls">The calls that follow.</param>
public sealed record ReviewedExit(
    DateOnly ExitOn, string? Reason, ExitCategory? Category, int WorkedMinutes, string PersonsWords, PathwayLine Pathway, IReadOnlyList<FollowUpLine> Calls);

/// <summary>A contract of the pathway.</summary>
public sealed record ReviewedContract(ContractType Type, string JobTitle, int WeeklyMinutes, DateOnly StartsOn, DateOnly? LastDay);

/// <summary>A training of the pathway.</summary>
public sealed record ReviewedTraining(string Title, DateOnly EndsOn, int DoneMinutes, bool IsCertified, bool IsGivenUp);
