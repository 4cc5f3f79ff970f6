using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services;

/// <summary>The helps that can be booked.</summary>
[Route("services")]
public sealed class ServicesController(RegieQuartierDbContext db, SetServices set, SiteSettings site) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewServices)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await ServiceListPage.LoadAsync(db, User, cancellation));

    [HttpGet("nouvelle")]
    [Authorize(Policy = Policies.EditServices)]
    public IActionResult New() => View(NewServiceForm.Blank);

    [HttpPost("nouvelle")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Create(NewServiceForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var offered = await set.OfferAsync(form.Kind!.Value, form.ToTerms(), User, cancellation);
        if (offered.Refused)
        {
            ModelState.AddRefusal(offered.Refusal, ServiceLabels.Sentence(offered.Refusal));
            return this.Again("New", form);
        }

        this.Flash(ServiceLabels.Added(offered.Value.Audience));
        return Redirect("/services");
    }

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } service ? View(ServiceFormPage.Of(service, ServiceForm.Of(service), site)) : NotFound();

    [HttpPost("{id:guid}")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Update(Guid id, ServiceForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } service)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", ServiceFormPage.Of(service, form, site));
        }

        var rereads = service.Translations.Count > 0 && form.Rewords(service);
        var changed = await set.ChangeAsync(service, form.ToTerms(), form.Version, User, cancellation);
        if (changed.Refused)
        {
            return await RefuseAsync(id, form, changed.Refusal, cancellation);
        }

        this.Flash($"Aide changée. Les rendez-vous déjà pris gardent leur heure et leur durée.{(rereads ? " Relisez aussi ses autres langues." : "")}");
        return Redirect("/services");
    }

    /// <summary>The form with what was typed; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, ServiceForm form, Refusal refusal, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await FindAsync(id, cancellation) is not { } service)
        {
            return NotFound();
        }

        ModelState.AddRefusal(refusal, ServiceLabels.Sentence(refusal, service));
        form.Version = refusal == Constraints.ChangedMeanwhile ? service.Version : form.Version;
        return this.Again("Edit", ServiceFormPage.Of(service, form, site));
    }

    private Task<AppointmentService?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.AppointmentServices.FirstOrDefaultAsync(service => service.Id == id, cancellation);
}
