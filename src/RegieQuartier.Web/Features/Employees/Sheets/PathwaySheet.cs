using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Parts;

namespace RegieQuartier.Web.Features.Employees.Sheets;

/// <summary>
/// « Mon parcours » on one printed page, to be signed: what the person reads on theirs, less what was in the way and what was said
/// in interviews, since paper goes from hand to hand.
/// </summary>
/// <param name="File">The record.</param>
/// <param name="Next">The next interview; null while none has a day.</param>
/// <param name="Goals">The goals to be reached, then those that were.</param>
/// <param name="ToDo">The actions still to be done; null once the pathway is over.</param>
/// <param name="Known">What they do alone.</param>
/// <param name="Growing">What they are learning.</param>
/// <param name="Stages">Their trainings and immersions.</param>
/// <param name="Words">What they say of it.</param>
public sealed record PathwaySheet(
    EmployeeFile File,
    NextInterview? Next,
    Shown<(OwnGoal Goal, bool IsReached)> Goals,
    Shown<OwnAction>? ToDo,
    Shown<OwnSkill> Known,
    Shown<OwnSkill> Growing,
    Shown<OwnStage> Stages,
    WrittenWords Words)
{
    private const int MostGoals = 4;
    private const int MostActions = 4;
    private const int MostKnown = 10;
    private const int MostGrowing = 6;
    private const int MostStages = 5;

    /// <summary>From that many letters on, the type is smaller: the page stays one.</summary>
    private const int Crowded = 900;

    /// <summary>Whether there is much to print.</summary>
    public bool IsCrowded => Letters > Crowded;

    private int Letters => Goals.Rows.Sum(row => row.Goal.Title.Length) + (ToDo?.Rows.Sum(action => action.Title.Length) ?? 0) + Stages.Rows.Sum(stage => stage.Title.Length)
        + Known.Rows.Concat(Growing.Rows).Sum(skill => skill.Name.Length) + Words.Text.Length;

    public static async Task<PathwaySheet> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = await OwnPlan.LoadAsync(db, file.Pathway, cancellation);
        var skills = await OwnSkills.LoadAsync(db, file.Pathway, cancellation);
        IReadOnlyList<(OwnGoal, bool)> goals = [.. plan.Goals.Select(goal => (goal, false)), .. plan.Reached.Select(goal => (goal, true))];
        return new PathwaySheet(
            file,
            (await OwnInterviews.LoadAsync(db, file, now, cancellation)).Next,
            goals.First(MostGoals),
            plan.IsOver ? null : plan.ToDo.First(MostActions),
            skills.Known.First(MostKnown),
            skills.Growing.First(MostGrowing),
            (await OwnStages.LoadAsync(db, file, cancellation)).First(MostStages),
            await WrittenWords.LoadAsync(db, file.Pathway, cancellation));
    }
}
