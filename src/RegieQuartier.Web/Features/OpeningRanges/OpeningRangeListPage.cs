using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.OpeningRanges;

/// <summary>Who receives when: the hours of each writer, those to come included.</summary>
public sealed record OpeningRangeListPage(IReadOnlyList<WriterHours> Writers, bool CanAdd, DateOnly Today)
{
    private IReadOnlyList<Venue> Venues { get; init; } = [];

    /// <summary>« Lieu : Maison de quartier. », when there is more than one place.</summary>
    public string? PlaceOf(OpeningRange range) => range.VenueId is null && !Venues.Any(venue => venue.IsInUse)
        ? null
        : $"Lieu\u00a0: {Venues.FirstOrDefault(venue => venue.Id == range.VenueId)?.Name ?? VenueLabels.MainWithin}.";

    public static async Task<OpeningRangeListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        var writers = await db.Users.AsNoTracking().Where(WriterScopes.Receives).OrderBy(account => account.Writer!.Number)
            .Select(account => new { account.Id, account.Writer!.Number, account.DisplayName, account.JobTitle })
            .ToListAsync(cancellation);
        var ranges = await db.OpeningRanges.AsNoTracking().Where(range => range.LastDay == null || range.LastDay >= today).ToListAsync(cancellation);
        var editable = user.Can(Policies.EditOpeningRanges) ? await db.Users.WithHoursEditableBy(user).Select(account => account.Id).ToListAsync(cancellation) : [];
        return new OpeningRangeListPage(
            [
                .. writers.Select(writer => new WriterHours(
                    writer.Number,
                    PersonNames.FirstName(writer.DisplayName),
                    writer.JobTitle,
                    InOrder(ranges.Where(range => range.WriterId == writer.Id)),
                    editable.Contains(writer.Id))),
            ],
            editable.Count > 0,
            today)
        {
            Venues = await db.Venues.AsNoTracking().ToListAsync(cancellation),
        };
    }

    // The weeks first, then the days that stand alone.
    private static List<OpeningRange> InOrder(IEnumerable<OpeningRange> ranges) =>
        [.. ranges.OrderBy(range => range.IsOnce ? range.FirstDay : DateOnly.MinValue).ThenBy(range => Array.IndexOf(OpeningRangeLabels.Week, range.Weekday)).ThenBy(range => range.OpensAt).ThenBy(range => range.FirstDay)];
}

public sealed record WriterHours(int Number, string FirstName, string? JobTitle, IReadOnlyList<OpeningRange> Ranges, bool CanEdit);
