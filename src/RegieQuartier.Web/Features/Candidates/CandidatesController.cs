using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>Those who would like to work for the régie. Reception writes them down and reads none back.</summary>
[Route("candidatures")]
public sealed class CandidatesController(RegieQuartierDbContext db, SetCandidates set, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ManageCandidates)]
    public async Task<IActionResult> Index([FromQuery] CandidateListQuery query, CancellationToken cancellation) =>
        View(await CandidateListPage.LoadAsync(db, query, time.Today, cancellation));

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.EnterCandidates)]
    public IActionResult New() => View(new CandidateNewPage(new CandidateForm { Key = Guid.NewGuid() }, AlikeFound.Nobody));

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.EnterCandidates)]
    public async Task<IActionResult> Create(CandidateForm form, [FromForm(Name = "Nouvelle")] bool isNew, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", new CandidateNewPage(form, AlikeFound.Nobody));
        }

        // Who reads no application back is told nothing of who is in them: an advisor sees the namesakes afterwards.
        var isTold = !isNew && User.Can(Policies.ManageCandidates);
        Func<Task<AlikeFound>>? findAlike = isTold ? () => AlikePeople.FindByNameAsync(db, $"{form.FirstName} {form.LastName}", null, cancellation) : null;
        var entry = await set.EnterAsync(form.ToFacts(), form.Key, findAlike, User, cancellation);
        if (entry.Person is { } candidate)
        {
            return Entered(candidate);
        }

        if (entry.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, CandidateLabels.Sentence(refusal));
        }

        return this.Again("New", new CandidateNewPage(form, entry.Alike));
    }

    [HttpGet("notee")]
    [Authorize(Policy = Policies.EnterCandidates)]
    public IActionResult Received() => View();

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.ManageCandidates)]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await CandidatePage.LoadAsync(db, id, time.Today, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/modifier")]
    [Authorize(Policy = Policies.ManageCandidates)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } candidate ? View(new CandidateEditPage(id, candidate.FullName, CandidateForm.Of(candidate))) : NotFound();

    [HttpPost("{id:guid}/modifier")]
    [Authorize(Policy = Policies.ManageCandidates)]
    public async Task<IActionResult> Update(Guid id, CandidateForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } candidate)
        {
            return NotFound();
        }

        var page = new CandidateEditPage(id, candidate.FullName, form);
        if (!ModelState.IsValid)
        {
            return this.Again("Edit", page);
        }

        var corrected = await set.CorrectAsync(candidate, form.ToFacts(), form.Version, User, cancellation);
        if (corrected.Refused)
        {
            return await RefuseAsync(page, corrected.Refusal, cancellation);
        }

        this.Flash("Enregistré.");
        return Redirect($"/candidatures/{id}");
    }

    private RedirectResult Entered(Candidate candidate)
    {
        if (!User.Can(Policies.ManageCandidates))
        {
            return Redirect("/candidatures/notee");
        }

        this.Flash($"La candidature {candidate.FullName.AfterDe()} est notée.");
        return Redirect($"/candidatures/{candidate.Id}");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(CandidateEditPage page, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(page.Id, cancellation) is not { } now)
        {
            return NotFound();
        }

        var isStale = refusal == Constraints.ChangedMeanwhile;
        ModelState.AddRefusal(refusal, isStale ? CandidateWords.ChangedMeanwhile(now) : CandidateLabels.Sentence(refusal));
        page.Form.Version = isStale ? now.Version : page.Form.Version;
        return this.Again("Edit", page);
    }

    private Task<Candidate?> FindAsync(Guid id, CancellationToken cancellation) => db.Candidates.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellation);
}
