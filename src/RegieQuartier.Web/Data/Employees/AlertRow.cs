using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The facts of one open pathway, as a query reads them for the alerts.</summary>
internal sealed record AlertRow
{
    private static readonly InterviewKind[] TrialReviews = [.. InterviewKindMeaning.TrialReviews];

    public required Guid EmployeeId { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required bool HasReferent { get; init; }

    public required DateOnly? ContractLastDay { get; init; }

    public required DateOnly? CddiSince { get; init; }

    public required bool HasPass { get; init; }

    public required DateOnly? PassEndsOn { get; init; }

    public required DateOnly? PassAskedOn { get; init; }

    public required DateOnly? TrialStartsOn { get; init; }

    public required DateOnly? TrialEndsOn { get; init; }

    public required DateTimeOffset? TrialReviewedAt { get; init; }

    public required DateTimeOffset? LastHeldAt { get; init; }

    public required int NoShows { get; init; }

    public required DateTimeOffset? NextAt { get; init; }

    public required Guid? NextId { get; init; }

    public required DateOnly? AgreedOn { get; init; }

    public required int OpenActions { get; init; }

    public required DateOnly? ActionDueOn { get; init; }

    public required Guid? OverdueActionId { get; init; }

    public required DateOnly? PaperExpiresOn { get; init; }

    public required DateOnly? DocumentExpiresOn { get; init; }

    public required Guid? DocumentId { get; init; }

    public bool IsDocumentFirst => DocumentExpiresOn is { } document && !(PaperExpiresOn <= document);

    public PathwayFacts ToFacts(bool isFollowed) => new(
        OpenedOn, isFollowed || HasReferent, ContractLastDay, CddiSince, HasPass, PassEndsOn, PassAskedOn, TrialEndsOn, DayOf(TrialReviewedAt) >= TrialStartsOn, DayOf(LastHeldAt), NoShows, OpenActions, ActionDueOn, IsDocumentFirst ? DocumentExpiresOn : PaperExpiresOn);

    public InterviewAhead ToInterview(AlertTerms terms) => new(PathwayAlerts.InterviewExpectedOn(DayOf(LastHeldAt), OpenedOn, terms), NextId, NextAt, AgreedOn);

    private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? ParisZone.DayOf(at) : null;

    /// <summary>
    /// The facts of the open pathways of some people. All that is counted in one table for one person takes one look. A first row is
    /// asked for in the projection: as a join, it would be numbered for everybody.
    /// </summary>
    /// <param name="db">Where they are.</param>
    /// <param name="pathways">Those of whom. No employee is looked up: who shows a name asks for it.</param>
    /// <param name="hidden">The papers that raise nothing.</param>
    /// <param name="areFollowed">Whether the reader follows them, and reads their documents.</param>
    /// <param name="today">The day, in Paris.</param>
    public static IQueryable<AlertRow> Of(RegieQuartierDbContext db, IQueryable<IntegrationPathway> pathways, PaperKind[] hidden, bool areFollowed, DateOnly today)
    {
        var held = db.Interviews.Where(interview => interview.Outcome == InterviewOutcome.Held);
        var actions = db.Set<PathwayAction>().ToDo();
        var referents = db.WorkingReferents();
        var papers = db.EmployeePapers.Where(paper => !hidden.Contains(paper.Kind)).FirstToExpire();
        // Who follows them reads their documents, and nobody else who reads alerts.
        var documents = db.EmployeeDocuments.Where(_ => areFollowed).FirstToExpire();
        return
            from line in Under(db, pathways, today)
            from talked in db.Interviews.Where(interview => interview.PathwayId == line.Pathway.Id).GroupBy(interview => interview.PathwayId).Select(theirs => new
            {
                TrialReviewedAt = theirs.Max(interview => interview.Outcome == InterviewOutcome.Held && TrialReviews.Contains(interview.Kind) ? (DateTimeOffset?)interview.StartsAt : null),
                LastHeldAt = theirs.Max(interview => interview.Outcome == InterviewOutcome.Held ? (DateTimeOffset?)interview.StartsAt : null),
                // Since the last one that was held.
                NoShows = theirs.Count(interview => interview.Outcome == InterviewOutcome.NoShow && !held.Any(later => later.PathwayId == interview.PathwayId && later.StartsAt > interview.StartsAt)),
                NextAt = theirs.Min(interview => interview.State == InterviewState.Planned ? (DateTimeOffset?)interview.StartsAt : null),
                // What the last one agreed, as AgreedDays says it.
                Agreed = EF.Functions.ArrayAgg(theirs.OrderByDescending(interview => interview.StartsAt).ThenByDescending(interview => interview.Id).Select(interview => interview.State == InterviewState.Completed ? interview.NextOn : null)),
            }).DefaultIfEmpty()
            from planned in actions.Where(action => action.PathwayId == line.Pathway.Id).GroupBy(action => action.PathwayId).Select(theirs => new
            {
                Count = theirs.Count(),
                DueOn = theirs.Min(action => action.DueOn),
                Late = EF.Functions.ArrayAgg(theirs.Where(action => action.DueOn < today).OrderBy(action => action.DueOn).Select(action => (Guid?)action.Id)),
            }).DefaultIfEmpty()
            from document in documents.Where(first => first.EmployeeId == line.Pathway.EmployeeId).DefaultIfEmpty()
            select new AlertRow
            {
                EmployeeId = line.Pathway.EmployeeId,
                OpenedOn = line.Pathway.OpenedOn,
                HasReferent = referents.Any(referent => referent.EmployeeId == line.Pathway.EmployeeId),
                ContractLastDay = line.ContractLastDay,
                CddiSince = line.CddiSince,
                HasPass = line.HasPass,
                PassEndsOn = line.PassEndsOn,
                PassAskedOn = line.PassAskedOn,
                TrialStartsOn = line.TrialStartsOn,
                TrialEndsOn = line.TrialEndsOn,
                TrialReviewedAt = talked.TrialReviewedAt,
                LastHeldAt = talked.LastHeldAt,
                NoShows = (int?)talked.NoShows ?? 0,
                NextAt = talked.NextAt,
                NextId = db.Interviews.Where(interview => interview.PathwayId == line.Pathway.Id && interview.State == InterviewState.Planned).OrderBy(interview => interview.StartsAt).Select(interview => (Guid?)interview.Id).FirstOrDefault(),
                AgreedOn = talked.Agreed[0],
                OpenActions = (int?)planned.Count ?? 0,
                ActionDueOn = planned.DueOn,
                OverdueActionId = planned.Late[0],
                PaperExpiresOn = papers.Where(first => first.EmployeeId == line.Pathway.EmployeeId).Min(first => first.ExpiresOn),
                DocumentExpiresOn = document.ExpiresOn,
                DocumentId = document.DocumentId,
            };
    }

    // The open pathways, with the contracts and the PASS that they lie under.
    private static IQueryable<OpenLine> Under(RegieQuartierDbContext db, IQueryable<IntegrationPathway> pathways, DateOnly today)
    {
        var contracts = db.EmploymentContracts.OfIntegration();
        return
            from pathway in pathways.Where(known => known.ClosedOn == null)
            from signed in contracts.Where(contract => contract.EmployeeId == pathway.EmployeeId).Select(contract => new
            {
                contract.EmployeeId,
                contract.StartsOn,
                contract.LastDay,
                // One alone runs on a day.
                RunsSince = contract.StartsOn <= today && (contract.LastDay == null || contract.LastDay >= today) ? (DateOnly?)contract.StartsOn : null,
                CddiSince = contract.Type == ContractType.Cddi && contract.StartsOn <= today && contract.LastDay >= today ? (DateOnly?)contract.StartsOn : null,
                // As PathwayAlerts.TrialReviewDue says it: while it runs, unless it was renewed, or written down once its trial was over.
                TrialEndsOn = contract.StartsOn <= today && (contract.LastDay == null || contract.LastDay >= today)
                    && !contract.Changes.Any(change => change.Kind == ContractChangeKind.Renewed || (change.Kind == ContractChangeKind.Concluded && change.RecordedOn > contract.TrialEndsOn))
                        ? contract.TrialEndsOn
                        : null,
            }).GroupBy(contract => contract.EmployeeId).Select(theirs => new
            {
                Endless = theirs.Count(contract => contract.LastDay == null),
                LastDay = theirs.Max(contract => contract.LastDay),
                TrialStartsOn = theirs.Max(contract => contract.RunsSince),
                TrialEndsOn = theirs.Max(contract => contract.TrialEndsOn),
                CddiSince = theirs.Max(contract => contract.CddiSince),
            }).DefaultIfEmpty()
            from received in db.IaePasses.Where(pass => pass.EmployeeId == pathway.EmployeeId && pass.WithdrawnOn == null).Select(pass => new
            {
                pass.EmployeeId,
                pass.EndsOn,
                Runs = pass.StartsOn <= today && pass.EndsOn >= today,
                AskedOn = pass.Extensions.Where(demand => demand.State == ExtensionState.Pending).Min(demand => (DateOnly?)demand.RequestedOn),
            }).GroupBy(pass => pass.EmployeeId).Select(theirs => new
            {
                EndsOn = theirs.Max(pass => (DateOnly?)pass.EndsOn),
                Running = theirs.Count(pass => pass.Runs),
                AskedOn = theirs.Max(pass => pass.AskedOn),
                AskedOfOneUntil = theirs.Max(pass => pass.AskedOn == null ? null : (DateOnly?)pass.EndsOn),
            }).DefaultIfEmpty()
            select new OpenLine
            {
                Pathway = pathway,
                ContractLastDay = signed.Endless > 0 ? null : signed.LastDay,
                TrialStartsOn = signed.TrialStartsOn,
                TrialEndsOn = signed.TrialEndsOn,
                CddiSince = signed.CddiSince,
                HasPass = ((int?)received.Running ?? 0) > 0,
                PassEndsOn = received.EndsOn,
                // Of the last one alone, which is the one that is shown: what was asked of another one is past.
                PassAskedOn = received.AskedOfOneUntil == received.EndsOn ? received.AskedOn : null,
            };
    }

    private sealed record OpenLine
    {
        public required IntegrationPathway Pathway { get; init; }

        public required DateOnly? ContractLastDay { get; init; }

        public required DateOnly? TrialStartsOn { get; init; }

        public required DateOnly? TrialEndsOn { get; init; }

        public required DateOnly? CddiSince { get; init; }

        public required bool HasPass { get; init; }

        public required DateOnly? PassEndsOn { get; init; }

        public required DateOnly? PassAskedOn { get; init; }
    }
}
