using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>The signed-in person, as the office's pages greet them.</summary>
public sealed record OfficePerson(string Name, string RoleText)
{
    public string FirstName => PersonNames.FirstName(Name);

    /// <summary>Null when nobody is known: an error page must still be drawn.</summary>
    public static OfficePerson? From(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, Name: { } name }
        ? new OfficePerson(name, user.JobTitle() ?? string.Join(", ", user.Roles().Select(role => role.ToLabel())))
        : null;
}
