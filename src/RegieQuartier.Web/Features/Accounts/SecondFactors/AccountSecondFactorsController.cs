using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts.SecondFactors;

/// <summary>A lost phone, and its recovery codes with it: the person sets up another at the next sign-in.</summary>
[Route("comptes/{id:guid}/second-facteur")]
[Authorize(Policy = Policies.ManageAccounts)]
public sealed class AccountSecondFactorsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken ct) => await FindAsync(id, ct) is { } user ? View(user) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } user)
        {
            return NotFound();
        }

        if (user.RemoveSecondFactor(User.AccountId()) is { Refused: true } refused)
        {
            this.FlashWarning(refused.Refusal.ToSentence());
            return LocalRedirect($"/comptes/{id}");
        }

        db.RecoveryCodes.RemoveRange(await db.RecoveryCodes.Where(code => code.AccountId == id).ToListAsync(ct));
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.SecondFactorRemoved, User.AccountId(), id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        this.Flash("Le téléphone est oublié. La personne en reliera un autre à sa prochaine connexion.");
        return LocalRedirect($"/comptes/{id}");
    }

    private Task<AppUser?> FindAsync(Guid id, CancellationToken ct) => db.Users.FirstOrDefaultAsync(user => user.Id == id, ct);
}
