using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts.Disablings;

/// <summary>Closing an account to its owner, and opening it again. Nothing of what they did is lost.</summary>
[Route("comptes/{id:guid}/desactivation")]
[Authorize(Policy = Policies.ManageAccounts)]
public sealed class AccountDisablingsController(RegieQuartierDbContext db, TimeProvider clock, SlotCache slots) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, CancellationToken ct) => await FindAsync(id, ct) is { } user
        ? View(new AccountDisablingPage(id, user.DisplayName, user.HeldRoles.Contains(Role.Writer), await PeopleFollowed.LoadAsync(db, user, User, ParisZone.DayOf(clock.GetUtcNow()), ct)))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } user)
        {
            return NotFound();
        }

        var result = user.Disable(User.AccountId(), clock.GetUtcNow());
        return result.Refused ? Back(id, result) : await SaveAsync(user, AuditActions.AccountDisabled, "Compte désactivé. La personne est déconnectée partout.", ct);
    }

    [HttpPost("fin")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } user)
        {
            return NotFound();
        }

        user.Enable();
        return await SaveAsync(user, AuditActions.AccountEnabled, "Compte réactivé. Le mot de passe et les rôles sont ceux d’avant.", ct);
    }

    private async Task<IActionResult> SaveAsync(AppUser user, string action, string done, CancellationToken ct)
    {
        db.AuditEntries.Add(AuditEntry.Record(action, User.AccountId(), user.Id, clock.GetUtcNow()));
        if (await db.SaveOrRefuseAsync(ct) is { Refused: true } refused)
        {
            return Back(user.Id, refused);
        }

        // A writer's free slots go and come back with their account.
        await slots.ForgetAsync(ct);
        this.Flash(done);
        return LocalRedirect($"/comptes/{user.Id}");
    }

    private LocalRedirectResult Back(Guid id, Result refused)
    {
        this.FlashWarning(refused.Refusal!.ToSentence());
        return LocalRedirect($"/comptes/{id}");
    }

    private Task<AppUser?> FindAsync(Guid id, CancellationToken ct) => db.Users.Include(user => user.Roles).Include(user => user.Writer).FirstOrDefaultAsync(user => user.Id == id, ct);
}

/// <summary>The question, with what stops with the account.</summary>
/// <param name="Id">The account.</param>
/// <param name="DisplayName">Whose it is.</param>
/// <param name="IsWriter">Whether their free slots go with it.</param>
/// <param name="Followed">The people whom nobody would follow any more.</param>
public sealed record AccountDisablingPage(Guid Id, string DisplayName, bool IsWriter, PeopleFollowed Followed);
