using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Features.Relays.Links;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Relays;

/// <summary>The partner structures that book for the people they help. Their own pages are under the same address, with a secret.</summary>
[Route("relais")]
public sealed class RelaysController(RegieQuartierDbContext db, ParisTime time) : Controller
{
    [HttpGet]
    [Authorize(Policy = Policies.ViewServices)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await RelayListPage.LoadAsync(db, User, time.Now, cancellation));

    [HttpGet("nouveau")]
    [Authorize(Policy = Policies.EditServices)]
    public IActionResult New() => View(new RelayForm());

    [HttpPost("nouveau")]
    [Authorize(Policy = Policies.EditServices)]
    public async Task<IActionResult> Create(RelayForm form, [FromServices] SetRelays set, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var welcomed = await set.WelcomeAsync(form.Name!, User, cancellation);
        if (welcomed.Refused)
        {
            ModelState.AddRefusal(welcomed.Refusal, RelayLabels.Sentence(welcomed.Refusal));
            return this.Again("New", form);
        }

        TempData.Carry(welcomed.Value);
        this.Flash("Relais ajouté. Imprimez son lien maintenant : il n’est montré qu’une fois.");
        return Redirect($"/relais/{welcomed.Value.RelayId}/lien");
    }
}
