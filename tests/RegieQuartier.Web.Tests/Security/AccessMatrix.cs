using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>
/// Every address and who reaches it: the access matrix, as the site answers it. A new endpoint needs a line in one of its parts,
/// and a line whose endpoint is gone must go.
/// </summary>
internal static class AccessMatrix
{
    public static readonly IReadOnlyList<AccessLine> Lines = [.. ResidentAccess.Lines, .. AccountAccess.Lines, .. AgendaAccess.Lines, .. RecordAccess.Lines, .. IntegrationAccess.Lines];
}

/// <summary>A method and an address, as the route is written in the source; the roles that reach it; whether anybody does.</summary>
internal sealed record AccessLine(string Endpoint, IReadOnlyCollection<Role> Roles, bool IsPublic)
{
    public static IEnumerable<AccessLine> Public(params string[] endpoints) => endpoints.Select(endpoint => new AccessLine(endpoint, Enum.GetValues<Role>(), IsPublic: true));

    public static IEnumerable<AccessLine> For(Role[] roles, params string[] endpoints) => endpoints.Select(endpoint => new AccessLine(endpoint, roles, IsPublic: false));
}
