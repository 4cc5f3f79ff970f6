using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.OpeningRanges.ClosedDays;

/// <summary>The days on which a permanence does not take place.</summary>
[Route("permanences/{id:guid}/jours-fermes")]
[Authorize(Policy = Policies.EditOpeningRanges)]
public sealed class ClosedDaysController(RegieQuartierDbContext db, ParisTime time, SetOpeningHours set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } found ? Page(found, ClosedDayForm.For(found.Range), StatusCodes.Status200OK) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ClosedDayForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page(found, form, StatusCodes.Status422UnprocessableEntity);
        }

        var day = form.Day!.Value;
        var closed = await set.CloseAsync(found.Range, day, found.Version, User, cancellation);
        if (closed.Refused)
        {
            // What was not saved is not shown as closed.
            db.ChangeTracker.Clear();
            ModelState.AddRefusal(closed.Refusal, OpeningRangeLabels.Sentence(closed.Refusal));
            return await FindAsync(id, cancellation) is { } now ? Page(now, form, StatusCodes.Status422UnprocessableEntity) : NotFound();
        }

        this.Flash($"Permanence fermée le {day.ToDayText()}.");
        if (await AppointmentsThenAsync(found.Range, day, cancellation) is > 0 and var count)
        {
            this.FlashWarning(OpeningRangeLabels.StillGiven(count));
        }

        return Redirect($"/permanences/{id}/jours-fermes");
    }

    [HttpPost("{day}/reouverture")]
    public async Task<IActionResult> Reopen(Guid id, string day, CancellationToken cancellation)
    {
        if (CalendarDays.Read(day) is not { } closed || await FindAsync(id, cancellation) is not { } found)
        {
            return NotFound();
        }

        var opened = await set.ReopenAsync(found.Range, closed, found.Version, User, cancellation);
        this.FlashOutcome(opened, $"Permanence rouverte le {closed.ToDayText()}. Ses places sont de nouveau proposées.", OpeningRangeLabels.Sentence);
        return Redirect($"/permanences/{id}/jours-fermes");
    }

    // One statement: closed days read before their version could be written over by who closes another one.
    private Task<FoundHours?> FindAsync(Guid id, CancellationToken cancellation) => (
        from range in db.OpeningRanges
        join account in db.Users.WithHoursEditableBy(User) on range.WriterId equals account.Id
        where range.Id == id
        select new FoundHours(range, account.DisplayName, account.Writer!.AgendaVersion)).FirstOrDefaultAsync(cancellation);

    private Task<int> AppointmentsThenAsync(OpeningRange range, DateOnly day, CancellationToken cancellation) => db.Appointments.StandingAt(time.Now)
        .Within(range.WriterId, ParisZone.At(day, range.OpensAt), ParisZone.At(day, range.ClosesAt))
        .CountAsync(cancellation);

    private ViewResult Page(FoundHours found, ClosedDayForm form, int status)
    {
        Response.StatusCode = status;
        return View("Index", ClosedDaysPage.Of(found.Range, PersonNames.FirstName(found.WriterName), time.Today, form));
    }

    private sealed record FoundHours(OpeningRange Range, string WriterName, long Version);
}
