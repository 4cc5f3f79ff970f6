using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Passwords;

namespace RegieQuartier.Web.Features.Accounts.Cards;

/// <summary>The activation card of an employee: made and printed here, used at /activation.</summary>
[Route("comptes/{id:guid}/carte")]
[Authorize(Policy = Policies.ManageAccounts)]
public sealed class ActivationCardsController(RegieQuartierDbContext db, SiteSettings site, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct)
    {
        var code = TempData[CodeKey(id)] as string;
        var expiresAt = await db.OneTimeKeys
            .Where(key => key.AccountId == id && key.Purpose == OneTimeKeyPurpose.ActivationCard && key.EndedAt == null)
            .MaxAsync(key => (DateTimeOffset?)key.ExpiresAt, ct);
        var page = await db.Users.AsNoTracking()
            .Where(user => user.Id == id)
            .Select(user => new ActivationCardPage(id, user.DisplayName, user.UserName!, code, expiresAt, site.LinkTo("/activation")))
            .FirstOrDefaultAsync(ct);
        return page is null ? NotFound() : View(page);
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, [FromServices] IssueKey keys, CancellationToken ct)
    {
        var user = await db.Users.Include(found => found.Roles).FirstOrDefaultAsync(found => found.Id == id, ct);
        if (user is null)
        {
            return NotFound();
        }

        if (user.TakesCard() is { Refused: true } refused)
        {
            this.FlashWarning(refused.Refusal.ToSentence());
            return LocalRedirect($"/comptes/{id}");
        }

        TempData[CodeKey(id)] = await keys.CardAsync(user);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.ActivationCardMade, User.AccountId(), id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/comptes/{id}/carte");
    }

    /// <summary>A card left unread is never shown under another person's name.</summary>
    private static string CodeKey(Guid id) => $"activation-code.{id:N}";
}
