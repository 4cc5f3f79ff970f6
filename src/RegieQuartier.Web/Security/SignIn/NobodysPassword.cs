using Microsoft.AspNetCore.Identity;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Security.SignIn;

/// <summary>A hash that no password matches, compared when there is no account: it takes as long as a real one.</summary>
public sealed class NobodysPassword(IPasswordHasher<AppUser> hasher)
{
    public string Hash { get; } = hasher.HashPassword(null!, Secret.DrawToken());
}
