using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Account;

[Route("compte")]
public sealed class AccountController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken ct) => View(await AccountPage.LoadAsync(db, User, clock.GetUtcNow(), ct));
}
