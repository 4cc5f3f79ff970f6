using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.OpeningRanges;

/// <summary>The form of opening hours, blank or filled. <c>Range</c> is null for new ones.</summary>
public sealed record OpeningRangeFormPage(OpeningRange? Range, OpeningRangeForm Form, IReadOnlyList<SelectListItem> Writers)
{
    /// <summary>The places to choose from; none when there is only the régie’s own.</summary>
    public IReadOnlyList<SelectListItem> Venues { get; private init; } = [];

    public static IReadOnlyList<SelectListItem> Weekdays { get; } =
        [.. OpeningRangeLabels.Week.Select(day => new SelectListItem(day.Word(), day.ToString()))];

    public static IReadOnlyList<SelectListItem> Pauses { get; } =
        [.. OpeningRangeForm.Pauses.Select(minutes => new SelectListItem(minutes == 0 ? "Aucune" : $"{minutes}\u00a0minutes", $"{minutes}"))];

    public static IReadOnlyList<SelectListItem> Steps { get; } =
        [.. OpeningRangeForm.Steps.Select(minutes => new SelectListItem($"{minutes}\u00a0minutes", $"{minutes}"))];

    public static IReadOnlyList<SelectListItem> Rhythms { get; } =
        [new("Chaque semaine", bool.FalseString), new("Un seul jour", bool.TrueString)];

    public static IReadOnlyList<SelectListItem> Scopes { get; } =
    [
        new("Pour toutes les semaines", nameof(HoursScope.Always)),
        new("À partir d’un jour", nameof(HoursScope.FromDay)),
        new("Pour un seul jour", nameof(HoursScope.OnDay)),
    ];

    public static async Task<OpeningRangeFormPage> LoadAsync(
        RegieQuartierDbContext db, ClaimsPrincipal user, OpeningRange? range, OpeningRangeForm form, CancellationToken cancellation)
    {
        // Hours stay with who has them: only new ones ask whose they are.
        var choices = db.Users.AsNoTracking().WithHoursEditableBy(user).Where(account => range == null || account.Id == range.WriterId);
        var writers = await choices.OrderBy(account => account.Writer!.Number)
            .Select(account => new SelectListItem(PersonNames.FirstName(account.DisplayName), account.Id.ToString()))
            .ToListAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().Where(venue => venue.ClosedAt == null).OrderBy(venue => venue.Name)
            .Select(venue => new SelectListItem(venue.Name, venue.Id.ToString()))
            .ToListAsync(cancellation);
        return new OpeningRangeFormPage(range, form, writers)
        {
            Venues = venues.Count == 0 ? [] : [new SelectListItem(VenueLabels.Main, ""), .. venues],
        };
    }
}
