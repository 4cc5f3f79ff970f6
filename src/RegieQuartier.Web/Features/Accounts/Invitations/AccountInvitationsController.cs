using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Passwords;

namespace RegieQuartier.Web.Features.Accounts.Invitations;

/// <summary>The invitation sent again: a new link, the one before no longer works.</summary>
[Route("comptes/{id:guid}/invitation")]
[Authorize(Policy = Policies.ManageAccounts)]
public sealed class AccountInvitationsController(RegieQuartierDbContext db, IssueKey keys, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken ct)
    {
        var user = await db.Users.FirstOrDefaultAsync(found => found.Id == id, ct);
        if (user is null)
        {
            return NotFound();
        }

        if (user.TakesInvitation() is { Refused: true } refused)
        {
            this.FlashWarning(refused.Refusal.ToSentence());
            return LocalRedirect($"/comptes/{id}");
        }

        await keys.InviteAsync(user);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AccountInvitedAgain, User.AccountId(), id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        this.Flash($"L’invitation part à {user.Email}. Elle vaut sept jours.");
        return LocalRedirect($"/comptes/{id}");
    }
}
