using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

internal static class AuditScopes
{
    /// <summary>The whole trail, or its technical lines alone.</summary>
    public static IQueryable<AuditEntry> VisibleTo(this IQueryable<AuditEntry> entries, ClaimsPrincipal person) =>
        person.Can(Policies.ViewAuditTrail) ? entries : entries.Where(entry => entry.Action.StartsWith(AuditActions.TechnicalPrefix));

    /// <summary>The lines of one act, or of a family named by the start of its acts; all of them when there is no such thing.</summary>
    public static IQueryable<AuditEntry> OfActs(this IQueryable<AuditEntry> entries, string? act)
    {
        List<string> acts = [.. AuditActions.All.Where(action => act is not null && action.StartsWith(act, StringComparison.Ordinal))];
        return acts.Count == 0 ? entries : entries.Where(entry => acts.Contains(entry.Action));
    }

    /// <summary>
    /// Who read a record, as far as the reader may know: that the advisor opens what only they read is theirs to know, else it
    /// would tell that there is something there.
    /// </summary>
    public static IQueryable<AuditEntry> ReadingsOf(this IQueryable<AuditEntry> entries, EmployeeFile file, ClaimsPrincipal user)
    {
        var (follows, me) = (file.Rights.Follows, user.AccountId());
        return entries.AllReadingsOf(file.Id).Where(entry => follows || entry.ActorId == me || entry.Action != AuditActions.ReservedPartRead);
    }

    /// <summary>Who read a record, whatever they read: for the person, whose record it is.</summary>
    public static IQueryable<AuditEntry> AllReadingsOf(this IQueryable<AuditEntry> entries, Guid employeeId) =>
        entries.Where(entry => entry.SubjectId == employeeId && (entry.Action.StartsWith(AuditActions.ReadingPrefix) || entry.Action == AuditActions.ReservedPartOpened));

    /// <summary>Those of a page, in the order in which they are read: oldest first when it goes back to newer ones.</summary>
    public static IQueryable<AuditEntry> Within(this IQueryable<AuditEntry> entries, ListSpan span)
    {
        if (span.Before is { } before)
        {
            return entries
                .Where(entry => EF.Functions.GreaterThan(ValueTuple.Create(entry.OccurredAt, entry.Id), ValueTuple.Create(before.At, before.Id)))
                .OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id);
        }

        if (span.After is { } after)
        {
            entries = entries.Where(entry => EF.Functions.LessThan(ValueTuple.Create(entry.OccurredAt, entry.Id), ValueTuple.Create(after.At, after.Id)));
        }

        return entries.OrderByDescending(entry => entry.OccurredAt).ThenByDescending(entry => entry.Id);
    }
}
