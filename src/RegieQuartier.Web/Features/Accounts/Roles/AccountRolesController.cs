using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts.Roles;

/// <summary>The roles of an account, given and taken as one.</summary>
[Route("comptes/{id:guid}/roles")]
[Authorize(Policy = Policies.AssignRoles)]
public sealed class AccountRolesController(RegieQuartierDbContext db, TimeProvider clock, SlotCache slots) : Controller
{
    private DateOnly Today => ParisZone.DayOf(clock.GetUtcNow());

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, CancellationToken ct) => await FindAsync(id, ct) is { } user
        ? View(await PageAsync(user, new AccountRolesForm { Roles = [.. user.HeldRoles], Version = user.ConcurrencyStamp }, ct))
        : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, AccountRolesForm form, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } user)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", await PageAsync(user, form, ct));
        }

        if (await AssignAsync(user, form, ct) is { Refused: true } refused)
        {
            return await RefuseAsync(user, form, refused.Refusal, ct);
        }

        // A writer comes or goes, and their free slots with them.
        await slots.ForgetAsync(ct);
        this.Flash("Rôles changés. La personne est déconnectée\u00a0: elle les trouvera à sa prochaine connexion.");
        // Whom they followed, nobody does any more: whoever can names somebody else at once.
        var left = await PeopleFollowed.LoadAsync(db, user, User, Today, ct);
        return LocalRedirect(left is { Count: > 0, IsWorking: false, CanHandOver: true } ? left.Url : $"/comptes/{id}");
    }

    private async Task<Result> AssignAsync(AppUser user, AccountRolesForm form, CancellationToken ct)
    {
        var before = RoleWords.Of(user.HeldRoles);
        db.Entry(user).Property(row => row.ConcurrencyStamp).OriginalValue = form.Version;
        if (user.AssignRoles(User.AccountId(), form.Roles.ToHashSet()) is { Refused: true } refused)
        {
            return refused;
        }

        db.AuditEntries.Add(AuditEntry.Record(
            AuditActions.RolesChanged, User.AccountId(), user.Id, clock.GetUtcNow(), $"{before} → {RoleWords.Of(user.HeldRoles)}"));
        return await db.SaveOrRefuseAsync(ct);
    }

    /// <summary>The form with what was ticked; after somebody else's change, on top of what they left.</summary>
    private async Task<IActionResult> RefuseAsync(AppUser user, AccountRolesForm form, Refusal refusal, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var now = await FindAsync(user.Id, ct);
        var sentence = refusal == Constraints.ChangedMeanwhile
            ? $"Quelqu’un d’autre vient de changer ces rôles. Maintenant\u00a0: {RoleWords.Of(now!.HeldRoles)}. Vos choix sont gardés plus bas\u00a0: vérifiez-les, puis enregistrez."
            : refusal.ToSentence();
        ModelState.AddRefusal(refusal, sentence);
        return this.Again("Edit", await PageAsync(now!, new AccountRolesForm { Roles = form.Roles, Version = now!.ConcurrencyStamp }, ct));
    }

    private async Task<AccountRolesPage> PageAsync(AppUser user, AccountRolesForm form, CancellationToken ct) =>
        new(user.Id, user.DisplayName, await PeopleFollowed.LoadAsync(db, user, User, Today, ct), form);

    private Task<AppUser?> FindAsync(Guid id, CancellationToken ct) =>
        db.Users.Include(user => user.Roles).Include(user => user.Writer).FirstOrDefaultAsync(user => user.Id == id, ct);
}
