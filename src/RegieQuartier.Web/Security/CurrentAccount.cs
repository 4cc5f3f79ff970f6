using System.Security.Claims;
using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Security;

/// <summary>What the signed-in person's ticket says of them.</summary>
public static class CurrentAccount
{
    public static Guid AccountId(this ClaimsPrincipal person) => Guid.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public static bool Can(this ClaimsPrincipal person, string capability) => RoleCapabilities.Of(person.Roles()).Contains(capability);

    public static IEnumerable<Role> Roles(this ClaimsPrincipal person) =>
        person.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value));
}
