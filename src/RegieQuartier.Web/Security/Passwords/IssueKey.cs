using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>
/// Makes the links and the card codes that let a person choose a password. Each withdraws those of the
/// same kind before it. The caller saves: key and message leave with the act they belong to.
/// </summary>
public sealed class IssueKey(RegieQuartierDbContext db, SiteSettings site, AccountMessages messages, TimeProvider clock)
{
    /// <summary>Characters of a card's code.</summary>
    public const int CardCodeLength = 8;

    /// <summary>Sends the link of an invitation, and gives it back for the one case where no mail can leave yet.</summary>
    public async Task<string> InviteAsync(AppUser user)
    {
        var link = await LinkAsync(user, OneTimeKeyPurpose.Invitation);
        Send(user, MessageKind.AccountInvitation, messages.Invitation(user.DisplayName, link));
        return link;
    }

    /// <summary>Sends the link of a forgotten password.</summary>
    public async Task ResetAsync(AppUser user)
    {
        var link = await LinkAsync(user, OneTimeKeyPurpose.PasswordReset);
        Send(user, MessageKind.PasswordReset, messages.PasswordReset(user.DisplayName, link));
    }

    /// <summary>The code to print on a card, as it is shown, once.</summary>
    public async Task<string> CardAsync(AppUser user)
    {
        var code = ReadableCode.Draw(CardCodeLength);
        await AddAsync(user, OneTimeKeyPurpose.ActivationCard, Secret.HashCode(code, user.Id));
        return ReadableCode.Grouped(code);
    }

    private async Task<string> LinkAsync(AppUser user, OneTimeKeyPurpose purpose)
    {
        var token = Secret.DrawToken();
        await AddAsync(user, purpose, Secret.HashToken(token));
        return site.LinkTo($"/mot-de-passe/{token}");
    }

    private async Task AddAsync(AppUser user, OneTimeKeyPurpose purpose, byte[] hash)
    {
        var now = clock.GetUtcNow();
        var before = await db.OneTimeKeys.Where(key => key.AccountId == user.Id && key.Purpose == purpose && key.EndedAt == null).ToListAsync();
        before.ForEach(key => key.Withdraw(now));
        db.OneTimeKeys.Add(OneTimeKey.Issue(user.Id, purpose, hash, now));
    }

    private void Send(AppUser user, MessageKind kind, MessageText text) => db.OutgoingMessages.Add(OutgoingMessage.Queue(
        kind, MessageChannel.Email, user.DisplayName, user.Email, text.Title, text.Body, user.Id, clock.GetUtcNow()));
}
