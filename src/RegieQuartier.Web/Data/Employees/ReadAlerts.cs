using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
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
    private static readonly PaperKind[] SensitivePapers = [.. Enum.GetValues<PaperKind>().Where(kind => kind.IsSensitive())];

    /// <summary>
    /// The people whom the reader follows and who need something. None is followed by nobody: who stands
    /// in for a colleague who is gone follows them, and the director is told that somebody is to be named.
    /// </summary>
    public Task<IReadOnlyList<PersonAlerts>> OfFollowedAsync(ClaimsPrincipal user, CancellationToken cancellation) =>
        ReadAsync(db.IntegrationPathways.FollowedBy(db, user, time.Today), [], areFollowed: true, cancellation);

    /// <summary>The same of everybody whose pathway the reader may read; papers that tell of health raise nothing here.</summary>
    public Task<IReadOnlyList<PersonAlerts>> OfReadableAsync(ClaimsPrincipal user, CancellationToken cancellation) => user.Can(Policies.ViewAllPathways)
        ? ReadAsync(db.IntegrationPathways, SensitivePapers, areFollowed: false, cancellation)
        : OfFollowedAsync(user, cancellation);

    /// <summary>
    /// What the one person whose record is open needs, and their next interview, both null when there is nothing; to be asked for who reads
    /// their pathway alone. Papers that tell of health raise nothing but for who follows them.
    /// </summary>
    /// <param name="file">The record.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<(PersonAlerts? Needs, InterviewAhead? Interview)> OfRecordAsync(EmployeeFile file, CancellationToken cancellation)
    {
        var (pathways, follows) = (db.IntegrationPathways.Where(pathway => pathway.EmployeeId == file.Id), file.Rights.Follows);
        var row = (await AlertRow.Of(db, pathways, follows ? [] : SensitivePapers, follows, time.Today).AsNoTracking().ToListAsync(cancellation)).FirstOrDefault();
        var call = (await CallsOf(pathways, time.Today).AsNoTracking().ToListAsync(cancellation)).FirstOrDefault();
        var needs = row is not null ? ToPerson(row, call, follows, time.Today) : call is null ? null : OfWhoLeft(call);
        return (needs is { Alerts.Count: > 0 } ? needs : null, row?.ToInterview(terms));
    }

    private async Task<IReadOnlyList<PersonAlerts>> ReadAsync(IQueryable<IntegrationPathway> pathways, PaperKind[] hidden, bool areFollowed, CancellationToken cancellation)
    {
        var today = time.Today;
        var rows = await AlertRow.Of(db, pathways, hidden, areFollowed, today).AsNoTracking().ToListAsync(cancellation);
        // The earliest of each. Who came back has an open pathway too.
        var calls = (await CallsOf(pathways, today).AsNoTracking().ToListAsync(cancellation)).DistinctBy(call => call.EmployeeId).ToDictionary(call => call.EmployeeId);
        var opened = rows.Select(row => row.EmployeeId).ToHashSet();
        return
        [
            .. rows.Select(row => ToPerson(row, calls.GetValueOrDefault(row.EmployeeId), areFollowed, today))
                .Concat(calls.Values.Where(call => !opened.Contains(call.EmployeeId)).Select(OfWhoLeft))
                .Where(person => person.Alerts.Count > 0),
        ];
    }

    private PersonAlerts ToPerson(AlertRow row, CallRow? call, bool isFollowed, DateOnly today)
    {
        IEnumerable<PathwayAlert> alerts = row.ToFacts(isFollowed).AlertsOn(today, terms);
        return new PersonAlerts(
            row.EmployeeId, row.NextAt, row.AgreedOn, row.OverdueActionId, call?.CallId, row.IsDocumentFirst ? row.DocumentId : null,
            [.. (call is null ? alerts : alerts.Append(call.ToAlert())).Order(PathwayAlerts.MostPressingFirst(today))]);
    }

    private static PersonAlerts OfWhoLeft(CallRow call) => new(call.EmployeeId, null, null, null, call.CallId, null, [call.ToAlert()]);

    // As PathwayAlerts.ExitCallDue says it.
    private IQueryable<CallRow> CallsOf(IQueryable<IntegrationPathway> pathways, DateOnly today)
    {
        var until = terms.CallsUntil(today);
        return
            from exit in db.PathwayExits
            from call in exit.FollowUps
            join pathway in pathways on exit.PathwayId equals pathway.Id
            where call.DoneOn == null && call.DueOn <= until
            orderby call.DueOn, call.Id
            select new CallRow { EmployeeId = pathway.EmployeeId, CallId = call.Id, DueOn = call.DueOn };
    }

    private sealed record CallRow
    {
        public required Guid EmployeeId { get; init; }

        public required Guid CallId { get; init; }

        public required DateOnly DueOn { get; init; }

        public PathwayAlert ToAlert() => new(AlertKind.ExitCallDue, DueOn);
    }
}
