using System.Security.Claims;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>What a person may bring in from a spreadsheet.</summary>
internal static class ImportKinds
{
    /// <summary>The kinds that a person may bring in, in the order in which a régie brings them in.</summary>
    public static IReadOnlyList<ImportKind> For(ClaimsPrincipal user) => [.. Enum.GetValues<ImportKind>().Where(kind => user.Can(PolicyOf(kind)))];

    private static string PolicyOf(ImportKind kind) => kind switch
    {
        ImportKind.Employees => Policies.ImportEmployees,
        ImportKind.Contracts => Policies.ImportContracts,
        ImportKind.Passes => Policies.ImportPasses,
        ImportKind.Hours => Policies.ImportHours,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
