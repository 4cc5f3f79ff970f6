using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features.Accounts.Roles;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;
using RegieQuartier.Web.Security.Passwords;

namespace RegieQuartier.Web.Features.Accounts;

[Route("comptes")]
[Authorize(Policy = Policies.ViewAccounts)]
public sealed class AccountsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "etat")] string? status, [FromQuery(Name = "apres")] Guid? after, [FromQuery(Name = "avant")] Guid? before, CancellationToken ct) =>
        View(await AccountListPage.LoadAsync(db, status, after, before, ct));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) =>
        await AccountShowPage.LoadAsync(db, id, User, clock.GetUtcNow(), ct) is { } page ? View(page) : NotFound();

    [Authorize(Policy = Policies.ManageAccounts)]
    [HttpGet("nouveau")]
    public IActionResult New() => View(new AccountForm());

    [Authorize(Policy = Policies.ManageAccounts)]
    [HttpPost]
    public async Task<IActionResult> Create(AccountForm form, [FromServices] IssueKey keys, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return this.Again("New", form);
        }

        var opened = Open(form);
        if (opened.Refused)
        {
            return Refuse(form, opened.Refusal);
        }

        var user = opened.Value;
        db.Users.Add(user);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.AccountInvited, User.AccountId(), user.Id, clock.GetUtcNow(), RoleWords.Of(user.HeldRoles)));
        if (user.Email is not null)
        {
            await keys.InviteAsync(user);
        }

        if (await db.SaveOrRefuseAsync(ct) is { Refused: true } save)
        {
            return Refuse(form, save.Refusal);
        }

        this.Flash(user.Email is null ? "Compte ouvert. Imprimez maintenant sa carte d’activation." : $"Compte ouvert. L’invitation part à {user.Email}.");
        return RedirectToAction(nameof(Show), new { user.Id });
    }

    private Result<AppUser> Open(AccountForm form)
    {
        var name = SignInName.Read(form.SignInName);
        return name.Refused ? name.Refusal : AppUser.Open(form.DisplayName!, form.JobTitle, name.Value, form.Roles.ToHashSet(), clock.GetUtcNow());
    }

    private ViewResult Refuse(AccountForm form, Refusal refusal)
    {
        ModelState.AddRefusal(refusal, refusal.ToSentence());
        return this.Again("New", form);
    }
}
