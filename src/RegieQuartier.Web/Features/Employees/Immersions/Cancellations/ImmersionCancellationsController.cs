using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Immersions.Cancellations;

/// <summary>An immersion does not take place: it counts no more.</summary>
[Route("salaries/{id:guid}/immersions/{immersionId:guid}/annulation")]
[Authorize(Policy = Policies.FollowEmployees)]
public sealed class ImmersionCancellationsController(SetImmersions set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid immersionId, CancellationToken cancellation) =>
        await set.OpenAsync(id, immersionId, User, cancellation) is { } found ? View(new ImmersionCancellationPage(found.File, ImmersionNow.Of(found.Immersion), found.Immersion.Version)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid immersionId, ImmersionCancellationForm form, CancellationToken cancellation)
    {
        if (await set.OpenAsync(id, immersionId, User, cancellation) is not { } found)
        {
            return NotFound();
        }

        var cancelled = await set.EndAsync(AuditActions.ImmersionCancelled, found.Immersion.Cancel(time.Today), found, form.Version, User, cancellation);
        this.FlashOutcome(cancelled, "Immersion annulée.", ImmersionLabels.Sentence);
        return Redirect($"/salaries/{id}/formations");
    }
}

/// <summary>The question.</summary>
public sealed record ImmersionCancellationPage(EmployeeFile File, ImmersionNow Now, uint Version);

/// <summary>The immersion, as the question showed it.</summary>
public sealed class ImmersionCancellationForm
{
    public uint Version { get; init; }
}

public sealed class ImmersionCancellationFormValidator : AbstractValidator<ImmersionCancellationForm>;
