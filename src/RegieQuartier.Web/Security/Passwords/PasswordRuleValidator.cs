using Microsoft.AspNetCore.Identity;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>Gives Identity the régie's own rule, in place of its composition rules.</summary>
internal sealed class PasswordRuleValidator(OwnWords ownWords, FrenchIdentityErrors errors) : IPasswordValidator<AppUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password)
    {
        var check = PasswordRule.Check(password ?? "", ownWords.Of(user));
        return Task.FromResult(check.Refused ? IdentityResult.Failed(errors.Password(check.Refusal)) : IdentityResult.Success);
    }
}
