using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Accounts.Roles;

/// <summary>Roles in a line of text, always in the same order.</summary>
internal static class RoleWords
{
    public static string Of(IEnumerable<Role> roles) => string.Join(", ", roles.Order().Select(role => role.ToLabel()));
}
