using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>
/// A régie of many years: everybody who ever worked there, each with a contract, a PASS that was suspended once, papers, a document,
/// a closed pathway with its exit and its two calls, twelve interviews, three goals with three actions each, a review, barriers, a
/// training, an immersion and skills, and the eighty who are there today. Written as copies of one record, by PostgreSQL itself.
/// </summary>
internal static class ManyEmployees
{
    private const string LastNames = "array['Diallo', 'Belkacem', 'Oprea', 'Gebremedhin', 'Lecoutour', 'Haddad', 'Anquetil', 'Sylla']";

    private static readonly string[] Goals = ["Passer le permis", "Trouver un logement", "Parler mieux français"];
    private static readonly string[] Steps = ["Se renseigner", "Prendre rendez-vous", "Demander une aide"];

    /// <summary>Adds them all.</summary>
    /// <param name="site">The site.</param>
    /// <param name="count">How many people, of today and of before.</param>
    /// <param name="advisorId">Who follows those of today, and followed the others.</param>
    /// <returns>The record of somebody who is there today.</returns>
    public static async Task<Guid> AddManyEmployeesAsync(this RegieQuartierFactory site, int count, Guid advisorId)
    {
        var employee = await site.EnterAsync("Aminata", "Modèle", advisorId);
        var contract = await site.SignAsync(employee);
        var pass = await site.ReceivePassAsync(employee);
        var pathway = await site.OpenPathwayAsync(employee);
        await site.PlanTrainingAsync(pathway);
        await site.PlanImmersionAsync(pathway);
        await site.AddDocumentAsync(employee, advisorId, DocumentKind.IdentityPaper, "Titre de séjour", expiresOn: EmployeeWorld.LastDay);
        var assessment = await site.AssessAsync(pathway, advisorId, EmployeeWorld.Hired.AddDays(60), [.. InitialSkills.All.Take(8).Select(skill => (skill.Name, SkillLevel.WithHelp))]);
        await using var db = site.OpenContext();
        var review = PathwayReview.Write(pathway, [], ReviewMoment.Entry, EmployeeWorld.Hired, advisorId, BarrierKindMeaning.Open.Take(6).ToDictionary(kind => kind, _ => ObstacleLevel.Moderate), EmployeeWorld.Hired).Value!;
        db.Add(review);
        db.AddRange(BarrierKindMeaning.Open.Take(3).Select(kind => PathwayBarrier.Identify(pathway, kind, advisorId, EmployeeWorld.Hired).Value!));
        db.AddRange(new[] { PaperKind.ResidencePermit, PaperKind.FirstAid }.Select(kind => EmployeePaper.Of(employee, kind, "", null, EmployeeWorld.LastDay).Value!));
        db.AddRange(Goals.Select(title => GoalOf(pathway, title)));
        db.AddRange(Enumerable.Range(1, 12).Select(number => Held(pathway, advisorId, EmployeeWorld.Hired.AddDays(20 * number))));
        var held = await db.IaePasses.Include(known => known.Suspensions).SingleAsync(known => known.Id == pass.Id);
        Assert.False(held.Suspend(SuspensionReason.ContractSuspended, new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 20), SiaeKind.Aci, new DateOnly(2026, 7, 1), EmployeeWorld.Law).Refused);
        var exit = ExitOf(pathway, await db.ExitReasons.AsNoTracking().ToListAsync(), advisorId);
        db.Add(exit);
        db.Entry(exit).Property(one => one.PathwayId).CurrentValue = pathway.Id;
        await db.SaveChangesAsync();

        await using var twins = await TwinRecords.BeginAsync(site.Database, count - 1, LastNames);
        await CopyAsync(twins, new ModelRecord(employee.Id, contract.Id, pathway.Id, review.Id, assessment.Id) { Pass = pass.Id, Exit = exit.Id });
        return await twins.IdOfAsync(employee.Id, copy: 1);
    }

    // Those of before left, each on another day.
    private static async Task CopyAsync(TwinRecords twins, ModelRecord model)
    {
        await twins.CopyAsync(
            "employees",
            "id",
            model.Employee,
            ["id"],
            ("last_name", "c.name"),
            ("search_name", "lower('aminata ' || c.name)"),
            ("sort_name", "lower(c.name || ' aminata')"));
        await twins.CopyAsync("referent_assignments", "employee_id", model.Employee, ["id", "employee_id"], ("ends_at", "case when c.past = 0 then null else r.starts_at + interval '1 hour' end"));
        await twins.CopyAsync("employee_papers", "employee_id", model.Employee, ["id", "employee_id"]);
        await twins.CopyAsync("employment_contracts", "employee_id", model.Employee, ["id", "employee_id"], Earlier("starts_on"), Earlier("ends_on"), Earlier("last_day"));
        await twins.CopyAsync("contract_changes", "contract_id", model.Contract, ["id", "contract_id"]);
        await twins.CopyAsync(
            "iae_passes", "employee_id", model.Employee, ["id", "employee_id"], ("number", "'9' || lpad(c.number::text, 11, '0')"), Earlier("starts_on"), Earlier("first_ends_on"), Earlier("ends_on"));
        await twins.CopyAsync("pass_suspensions", "pass_id", model.Pass, ["id", "pass_id"], Earlier("starts_on"), Earlier("ends_on"));
        await twins.CopyAsync("employee_documents", "employee_id", model.Employee, ["id", "employee_id"]);
        await twins.CopyAsync(
            "integration_pathways", "employee_id", model.Employee, ["id", "employee_id"], Earlier("opened_on"), ("closed_on", "case when c.past = 0 then null else r.opened_on + 300 - c.past end"));
        await twins.CopyAsync("interviews", "pathway_id", model.Pathway, ["id", "pathway_id"], ("starts_at", "r.starts_at - make_interval(days => c.past)"));
        await twins.CopyAsync("pathway_goals", "pathway_id", model.Pathway, ["id", "pathway_id"]);
        await twins.CopyAsync("pathway_actions", "pathway_id", model.Pathway, ["id", "pathway_id", "goal_id"]);
        await twins.CopyAsync("pathway_reviews", "pathway_id", model.Pathway, ["id", "pathway_id"]);
        await twins.CopyAsync("barrier_ratings", "review_id", model.Review, ["review_id"]);
        await twins.CopyAsync("pathway_barriers", "pathway_id", model.Pathway, ["id", "pathway_id"]);
        await twins.CopyAsync("training_enrolments", "pathway_id", model.Pathway, ["id", "pathway_id"]);
        await twins.CopyAsync("skill_assessments", "pathway_id", model.Pathway, ["id", "pathway_id"]);
        await twins.CopyAsync("skill_ratings", "assessment_id", model.Assessment, ["assessment_id"]);
        await twins.CopyAsync("work_immersions", "employee_id", model.Employee, ["id", "employee_id", "pathway_id"], Earlier("starts_on"), Earlier("ends_on"));
        // Those of before alone left. All were called back, but for twenty of the first.
        await twins.CopyPastAsync("pathway_exits", "id", model.Exit, ["id", "pathway_id"], Earlier("exit_on"), Earlier("hired_on"));
        await twins.CopyPastAsync(
            "exit_follow_ups",
            "exit_id",
            model.Exit,
            ["id", "exit_id"],
            Earlier("due_on"),
            ("done_on", "case when c.number < 100 then null else r.due_on - c.past end"),
            ("situation", "case when c.number < 100 then null else 'InJob' end"));
        await twins.RemoveAsync("pathway_exits", model.Exit);
        await twins.EndAsync();
    }

    private static (string Column, string Value) Earlier(string column) => (column, $"r.{column} - c.past");

    private static PathwayGoal GoalOf(IntegrationPathway pathway, string title)
    {
        var goal = PathwayGoal.Propose(pathway, new GoalTerms(title, PathwayTheme.Mobility, null), EmployeeWorld.Hired).Value!;
        goal.Agree();
        foreach (var step in Steps)
        {
            goal.Plan(pathway, new ActionTerms(step, ActionDoer.Person, "", null));
        }

        return goal;
    }

    private static Interview Held(IntegrationPathway pathway, Guid advisorId, DateOnly day)
    {
        var at = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero);
        var interview = Interview.Begin(pathway, advisorId, InterviewKind.FollowUp, at).Value!;
        interview.Complete(advisorId, new InterviewReport(InterviewKind.FollowUp, at, 45, day.AddDays(20), new InterviewTexts("Le projet se précise.", "", "S’inscrire au code.")), day);
        return interview;
    }

    // Of a pathway that goes on: it is there to be copied, and taken away.
    private static PathwayExit ExitOf(IntegrationPathway pathway, IReadOnlyList<ExitReason> reasons, Guid advisorId)
    {
        var (open, on) = (IntegrationPathway.Open(pathway.EmployeeId, pathway.OpenedOn), new DateOnly(2026, 11, 20));
        return PathwayExit.Decide(open, new RegieQuartier.Domain.Pathways.ExitReasons(reasons).At(3, on)!, new ExitFacts(on, pathway.OpenedOn, 400 * 60, ContractGoesOn: false, ""), advisorId, new DateOnly(2026, 11, 23), EmployeeWorld.Law).Value!;
    }

    private sealed record ModelRecord(Guid Employee, Guid Contract, Guid Pathway, Guid Review, Guid Assessment)
    {
        public required Guid Pass { get; init; }

        public required Guid Exit { get; init; }
    }
}
