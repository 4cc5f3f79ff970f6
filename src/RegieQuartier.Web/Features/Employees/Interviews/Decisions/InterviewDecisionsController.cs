using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Interviews.Decisions;

/// <summary>« Ce qu’on a décidé », to be printed at the end of an interview: the person takes it home.</summary>
[Route("salaries/{id:guid}/entretiens/{interviewId:guid}/decisions")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class InterviewDecisionsController(RegieQuartierDbContext db, OpenEmployee open, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, Guid interviewId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { IsFollowedHere: true } file || !await DecisionsPage.Told(db, file, interviewId).AnyAsync(cancellation))
        {
            return NotFound();
        }

        await open.NoteReadingAsync(file, AuditActions.InterviewsRead, User, cancellation);
        return await DecisionsPage.LoadAsync(db, file, interviewId, time.Now, cancellation) is { } page ? View(page) : NotFound();
    }
}
