using Microsoft.AspNetCore.Identity;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>Gives a person the password they chose, if it is a good one. The caller saves.</summary>
public sealed class ChoosePassword(UserManager<AppUser> users)
{
    /// <summary>The sentence that says what is wrong with the password; null when it was taken.</summary>
    public async Task<string?> ForAsync(AppUser user, string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var result = await validator.ValidateAsync(users, user, password);
            if (!result.Succeeded)
            {
                return result.Errors.First().Description;
            }
        }

        user.ChoosePassword(users.PasswordHasher.HashPassword(user, password));
        return null;
    }
}
