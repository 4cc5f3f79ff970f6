using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Audit;

/// <summary>Which lines of the trail: a kind of act, and days.</summary>
public sealed class AuditFilter
{
    /// <summary>The name of one act, or the start of a family's; anything else is the whole trail.</summary>
    [FromQuery(Name = "acte")]
    public string? Act { get; set; }

    /// <summary>First day, in Paris.</summary>
    [FromQuery(Name = "du")]
    public DateOnly? From { get; set; }

    /// <summary>Last day, in Paris, included.</summary>
    [FromQuery(Name = "au")]
    public DateOnly? To { get; set; }

    public bool IsEmpty => Act is null && From is null && To is null;

    /// <summary>The families this person may see, with their acts.</summary>
    public static IReadOnlyList<AuditFamily> ChoicesFor(ClaimsPrincipal person) =>
    [
        .. AuditLabels.Families
            .Where(family => person.Can(Policies.ViewAuditTrail) || string.Equals(family.Prefix, AuditActions.TechnicalPrefix, StringComparison.Ordinal))
            .Select(family => new AuditFamily(
                family.Prefix, family.Title, [.. AuditActions.All.Where(action => action.StartsWith(family.Prefix, StringComparison.Ordinal))])),
    ];

    /// <summary>Days that no calendar of ours holds are forgotten; those given the wrong way round are turned.</summary>
    public AuditFilter Sane()
    {
        var (from, to) = (CalendarDays.Sane(From), CalendarDays.Sane(To));
        (From, To) = from > to ? (to, from) : (from, to);
        return this;
    }

    public IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        if (From is { } from)
        {
            var start = ParisZone.StartOf(from);
            entries = entries.Where(entry => entry.OccurredAt >= start);
        }

        if (To is { } to)
        {
            var end = ParisZone.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.OccurredAt < end);
        }

        return entries.OfActs(Act);
    }
}

/// <summary>A family of acts in the list of choices.</summary>
public sealed record AuditFamily(string Prefix, string Title, IReadOnlyList<string> Acts);
