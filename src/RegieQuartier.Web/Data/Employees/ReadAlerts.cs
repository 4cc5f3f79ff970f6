using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// The alerts of the open pathways, and of the calls that follow an exit: read here by the advisor's week, by the counters, by the
/// filters of the list and by the head of a record, so that they always say the same. Two statements, whatever the number of people.
/// </summary>
public sealed class ReadAlerts(RegieQuartierDbContext db, AlertTerms terms, ParisTime time)
{
    private static readonly InterviewKind[] TrialReviews = [.. InterviewKindMeaning.TrialReviews];

    private static readonly PaperKind[] SensitivePapers = [.. Enum.GetValues<PaperKind>().Where(kind => kind.IsSensitive())];

    /// <summary>
    /// The people whom the reader follows and who need something, the most pressing first. None is followed by nobody: who stands
    /// in for a colleague who is gone follows them, and the director is told that somebody is to be named.
    /// </summary>
    public Task<IReadOnlyList<PersonAlerts>> OfFollowedAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        ReadAsync(db.Employees.FollowedBy(db, user, time.Today), [], areFollowed: true, cancellation);

    /// <summary>The same of everybody whose pathway the reader may read; papers that tell of health raise nothing here.</summary>
    public Task<IReadOnlyList<PersonAlerts>> OfReadableAsync(ClaimsPrincipal user, CancellationToken cancellation) => user.Can(Policies.ViewAllPathways)
        ? ReadAsync(db.Employees, SensitivePapers, areFollowed: false, cancellation)
        : OfFollowedAsync(user, cancellation);

    /// <summary>
    /// What the one person whose record is open needs, and their next interview, both null when there is nothing; to be asked for who reads
    /// their pathway alone. Papers that tell of health raise nothing but for who follows them.
    /// </summary>
    /// <param name="file">The record.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<(PersonAlerts? Needs, InterviewAhead? Interview)> OfRecordAsync(EmployeeFile file, CancellationToken cancellation)
    {
        var (people, follows) = (db.Employees.Where(employee => employee.Id == file.Id), file.Rights.Follows);
        var row = (await RowsOf(people, follows ? [] : SensitivePapers, follows, time.Today).AsNoTracking().ToListAsync(cancellation)).FirstOrDefault();
        var call = (await CallsOf(people, time.Today).AsNoTracking().ToListAsync(cancellation)).FirstOrDefault();
        var needs = row is not null ? ToPerson(row, call, follows, time.Today) : call is null ? null : OfWhoLeft(call);
        return (needs is { Alerts.Count: > 0 } ? needs : null, row?.ToInterview(terms));
    }

    private async Task<IReadOnlyList<PersonAlerts>> ReadAsync(IQueryable<Employee> people, PaperKind[] hidden, bool areFollowed, CancellationToken cancellation)
    {
        var today = time.Today;
        var rows = await RowsOf(people, hidden, areFollowed, today).AsNoTracking().ToListAsync(cancellation);
        // The earliest of each. Who came back has an open pathway too.
        var calls = (await CallsOf(people, today).AsNoTracking().ToListAsync(cancellation)).DistinctBy(call => call.EmployeeId).ToDictionary(call => call.EmployeeId);
        var opened = rows.Select(row => row.EmployeeId).ToHashSet();
        return
        [
            .. rows.Select(row => ToPerson(row, calls.GetValueOrDefault(row.EmployeeId), areFollowed, today))
                .Concat(calls.Values.Where(call => !opened.Contains(call.EmployeeId)).Select(OfWhoLeft))
                .Where(person => person.Alerts.Count > 0)
                .OrderBy(person => person.Alerts[0], PathwayAlerts.MostPressingFirst(today)).ThenBy(person => person.FullName, StringComparer.CurrentCulture),
        ];
    }

    private PersonAlerts ToPerson(AlertRow row, CallRow? call, bool isFollowed, DateOnly today)
    {
        IEnumerable<PathwayAlert> alerts = row.ToFacts(isFollowed).AlertsOn(today, terms);
        return new PersonAlerts(
            row.EmployeeId, row.FullName, row.NextAt, row.AgreedOn, row.OverdueActionId, call?.CallId, row.IsDocumentFirst ? row.DocumentId : null,
            [.. (call is null ? alerts : alerts.Append(call.ToAlert())).Order(PathwayAlerts.MostPressingFirst(today))]);
    }

    private static PersonAlerts OfWhoLeft(CallRow call) => new(call.EmployeeId, call.FullName, null, null, null, call.CallId, null, [call.ToAlert()]);

    // As PathwayAlerts.ExitCallDue says it.
    private IQueryable<CallRow> CallsOf(IQueryable<Employee> people, DateOnly today)
    {
        var until = terms.CallsUntil(today);
        return
            from exit in db.PathwayExits
            from call in exit.FollowUps
            join pathway in db.IntegrationPathways on exit.PathwayId equals pathway.Id
            join employee in people on pathway.EmployeeId equals employee.Id
            where call.DoneOn == null && call.DueOn <= until
            orderby call.DueOn, call.Id
            select new CallRow { EmployeeId = employee.Id, FullName = employee.FirstName + " " + employee.LastName, CallId = call.Id, DueOn = call.DueOn };
    }

    private IQueryable<AlertRow> RowsOf(IQueryable<Employee> people, PaperKind[] hidden, bool areFollowed, DateOnly today)
    {
        var contracts = db.EmploymentContracts.OfIntegration();
        var held = db.Interviews.Where(interview => interview.Outcome == InterviewOutcome.Held);
        var missed = db.Interviews.Where(interview => interview.Outcome == InterviewOutcome.NoShow && !held.Any(later => later.PathwayId == interview.PathwayId && later.StartsAt > interview.StartsAt));
        var actions = db.Set<PathwayAction>().ToDo();
        var agreed = db.IntegrationPathways.AgreedDays(db);
        var referents = db.WorkingReferents();
        var papers = db.EmployeePapers.NotReplaced(db);
        // Who follows them reads their documents, and nobody else who reads alerts.
        var documents = db.EmployeeDocuments.ToRenew(db).Where(_ => areFollowed);
        return
            from pathway in db.IntegrationPathways.Where(known => known.ClosedOn == null)
            join employee in people on pathway.EmployeeId equals employee.Id
            // All that is read of the contracts of one person, in one look.
            from signed in contracts.Where(contract => contract.EmployeeId == employee.Id).Select(contract => new
            {
                contract.EmployeeId,
                contract.StartsOn,
                contract.LastDay,
                // As PathwayAlerts.TrialReviewDue says it: while it runs, unless it was renewed, or written down once its trial was over.
                TrialEndsOn = contract.StartsOn <= today && (contract.LastDay == null || contract.LastDay >= today)
                    && !contract.Changes.Any(change => change.Kind == ContractChangeKind.Renewed || (change.Kind == ContractChangeKind.Concluded && change.RecordedOn > contract.TrialEndsOn))
                        ? contract.TrialEndsOn
                        : null,
            }).GroupBy(contract => contract.EmployeeId).Select(theirs => new
            {
                Endless = theirs.Count(contract => contract.LastDay == null),
                LastDay = theirs.Max(contract => contract.LastDay),
                TrialStartsOn = theirs.Max(contract => contract.TrialEndsOn != null ? (DateOnly?)contract.StartsOn : null),
                TrialEndsOn = theirs.Max(contract => contract.TrialEndsOn),
            }).DefaultIfEmpty()
            select new AlertRow
            {
                EmployeeId = employee.Id,
                FullName = employee.FirstName + " " + employee.LastName,
                OpenedOn = pathway.OpenedOn,
                HasReferent = referents.Any(referent => referent.EmployeeId == employee.Id),
                ContractLastDay = signed.Endless > 0 ? null : signed.LastDay,
                PassEndsOn = db.IaePasses.Where(pass => pass.EmployeeId == employee.Id && pass.WithdrawnOn == null).Max(pass => (DateOnly?)pass.EndsOn),
                PassAskedOn = db.IaePasses.Where(pass => pass.EmployeeId == employee.Id && pass.WithdrawnOn == null)
                    .SelectMany(pass => pass.Extensions).Where(extension => extension.State == ExtensionState.Pending).Min(extension => (DateOnly?)extension.RequestedOn),
                TrialStartsOn = signed.TrialStartsOn,
                TrialEndsOn = signed.TrialEndsOn,
                TrialReviewedAt = held.Where(interview => interview.PathwayId == pathway.Id && TrialReviews.Contains(interview.Kind)).Max(interview => (DateTimeOffset?)interview.StartsAt),
                LastHeldAt = held.Where(interview => interview.PathwayId == pathway.Id).Max(interview => (DateTimeOffset?)interview.StartsAt),
                NoShows = missed.Count(interview => interview.PathwayId == pathway.Id),
                NextAt = db.Interviews.Where(interview => interview.PathwayId == pathway.Id && interview.State == InterviewState.Planned).Min(interview => (DateTimeOffset?)interview.StartsAt),
                NextId = db.Interviews.Where(interview => interview.PathwayId == pathway.Id && interview.State == InterviewState.Planned).OrderBy(interview => interview.StartsAt).Select(interview => (Guid?)interview.Id).FirstOrDefault(),
                AgreedOn = agreed.Where(day => day.PathwayId == pathway.Id).Max(day => day.On),
                OpenActions = actions.Count(action => action.PathwayId == pathway.Id),
                ActionDueOn = actions.Where(action => action.PathwayId == pathway.Id).Min(action => action.DueOn),
                OverdueActionId = actions.Where(action => action.PathwayId == pathway.Id && action.DueOn < today).OrderBy(action => action.DueOn).Select(action => (Guid?)action.Id).FirstOrDefault(),
                PaperExpiresOn = papers.Where(paper => paper.EmployeeId == employee.Id && !hidden.Contains(paper.Kind)).Min(paper => paper.ExpiresOn),
                DocumentExpiresOn = documents.Where(document => document.EmployeeId == employee.Id).Min(document => document.ExpiresOn),
                DocumentId = documents.Where(document => document.EmployeeId == employee.Id).OrderBy(document => document.ExpiresOn).Select(document => (Guid?)document.Id).FirstOrDefault(),
            };
    }

    private sealed record AlertRow
    {
        public required Guid EmployeeId { get; init; }

        public required string FullName { get; init; }

        public required DateOnly OpenedOn { get; init; }

        public required bool HasReferent { get; init; }

        public required DateOnly? ContractLastDay { get; init; }

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
            OpenedOn, isFollowed || HasReferent, ContractLastDay, PassEndsOn, PassAskedOn, TrialEndsOn, DayOf(TrialReviewedAt) >= TrialStartsOn, DayOf(LastHeldAt), NoShows, OpenActions, ActionDueOn, IsDocumentFirst ? DocumentExpiresOn : PaperExpiresOn);

        public InterviewAhead ToInterview(AlertTerms terms) => new(PathwayAlerts.InterviewExpectedOn(DayOf(LastHeldAt), OpenedOn, terms), NextId, NextAt, AgreedOn);

        private static DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? ParisZone.DayOf(at) : null;
    }

    private sealed record CallRow
    {
        public required Guid EmployeeId { get; init; }

        public required string FullName { get; init; }

        public required Guid CallId { get; init; }

        public required DateOnly DueOn { get; init; }

        public PathwayAlert ToAlert() => new(AlertKind.ExitCallDue, DueOn);
    }
}

/// <summary>How many people an alert concerns.</summary>
/// <param name="Kind">The alert.</param>
/// <param name="People">How many.</param>
public sealed record AlertCount(AlertKind Kind, int People)
{
    /// <summary>Counts each alert, those that concern nobody left out.</summary>
    /// <param name="people">Who needs something.</param>
    public static IReadOnlyList<AlertCount> Of(IEnumerable<PersonAlerts> people) =>
        [.. people.SelectMany(person => person.Alerts).CountBy(alert => alert.Kind).OrderBy(count => count.Key).Select(count => new AlertCount(count.Key, count.Value))];
}

/// <summary>Somebody who needs something.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="FullName">First and last name.</param>
/// <param name="NextAt">When their next planned interview begins, in UTC; null when none is planned.</param>
/// <param name="AgreedOn">The day that was agreed for their next interview, whose hour nobody gave yet; null without one.</param>
/// <param name="OverdueActionId">The action that is late for longest; null when none is.</param>
/// <param name="CallId">The call after their exit that is due first; null when none is.</param>
/// <param name="DocumentId">The document that expires first, before any paper; null when a paper does, or nothing.</param>
/// <param name="Alerts">What they need, the most pressing first: one at least.</param>
public sealed record PersonAlerts(Guid EmployeeId, string FullName, DateTimeOffset? NextAt, DateOnly? AgreedOn, Guid? OverdueActionId, Guid? CallId, Guid? DocumentId, IReadOnlyList<PathwayAlert> Alerts);
