using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees.Reserved.Openings;

/// <summary>The director opens the reserved part for an hour, with a reason; the referent is told on their first page and in the record.</summary>
[Route("salaries/{id:guid}/soutiens-reserves/ouvertures")]
public sealed class ReservedOpeningsController(OpenEmployee open, ReservedPart reserved) : Controller
{
    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.OpenReservedPart)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } file ? View(new OpeningPage(file, new OpeningForm())) : NotFound();

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.OpenReservedPart)]
    public async Task<IActionResult> Create(Guid id, OpeningForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } file)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("New", new OpeningPage(file, form));
        }

        var opened = await reserved.OpenAsync(file, form.Reason!, User, cancellation);
        if (opened.Refused && opened.Refusal != SensitiveOpeningRefusals.AlreadyOpen)
        {
            ModelState.AddRefusal(opened.Refusal, ReservedLabels.Sentence(opened.Refusal));
            return this.Again("New", new OpeningPage(file, form));
        }

        return Redirect($"/salaries/{id}/soutiens-reserves");
    }

    /// <summary>The referent has read of an opening. Who replaces them does not say so in their place.</summary>
    [HttpPost("{openingId:guid}/lecture")]
    [Authorize(Policy = Policies.FollowEmployees)]
    public async Task<IActionResult> Tell(Guid id, Guid openingId, CancellationToken cancellation)
    {
        if (await open.ReadAsync(id, User, cancellation) is not { Rights.Follows: true } file || file.ReferentId != User.AccountId()
            || await reserved.TellAsync(file, openingId, User, cancellation) is not { } told)
        {
            return NotFound();
        }

        this.Flash(told.Refused ? ReservedLabels.Sentence(told.Refusal) : "C’est noté.");
        return Redirect($"/salaries/{id}");
    }

    private async Task<EmployeeFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        await open.ReadAsync(id, User, cancellation) is { Rights.OpenReservedPart: true, Pathway: not null } file ? file : null;
}
