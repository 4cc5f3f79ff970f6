using System.Security.Claims;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the list tells of each employee, beside their name.</summary>
public enum EmployeeColumn
{
    /// <summary>Their job.</summary>
    Job,

    /// <summary>Who follows their pathway.</summary>
    Referent,

    /// <summary>The days of their last contract.</summary>
    Contract,

    /// <summary>Where their last PASS IAE stands.</summary>
    Pass,
}

/// <summary>What the list tells: what the reader chose, of what they may read. The choice is in the address alone.</summary>
/// <param name="Offered">What they may choose.</param>
/// <param name="Shown">What is told.</param>
public sealed record EmployeeListColumns(IReadOnlyList<EmployeeColumn> Offered, IReadOnlyList<EmployeeColumn> Shown)
{
    /// <summary>How the address names them, once each.</summary>
    public const string Name = "colonnes";

    /// <summary>Whether it is what the list tells when nothing was chosen.</summary>
    public bool AreUsual => Shown.SequenceEqual(Usual(Offered));

    /// <summary>Those that an address asks for, as far as the reader may read them; the usual ones when it asks for none.</summary>
    /// <param name="user">The reader.</param>
    /// <param name="asked">The words of the address; an empty one stands for a choice of none.</param>
    public static EmployeeListColumns Of(ClaimsPrincipal user, IReadOnlyList<string?>? asked)
    {
        var offered = Enum.GetValues<EmployeeColumn>().Where(column => IsFor(user, column)).ToList();
        return new EmployeeListColumns(offered, asked is { Count: > 0 } ? [.. offered.Where(column => asked.Contains(column.ToSlug(), StringComparer.Ordinal))] : Usual(offered));
    }

    /// <summary>Whether one is told.</summary>
    public bool Show(EmployeeColumn column) => Shown.Contains(column);

    /// <summary>The words of the address that ask for them; none when they are the usual ones.</summary>
    public IReadOnlyList<string> Slugs => (AreUsual, Shown.Count) switch
    {
        (true, _) => [],
        (false, 0) => [""],
        _ => [.. Shown.Select(column => column.ToSlug())],
    };

    /// <summary>What is told when nothing was chosen.</summary>
    public EmployeeListColumns ToUsual() => this with { Shown = Usual(Offered) };

    private static IReadOnlyList<EmployeeColumn> Usual(IReadOnlyList<EmployeeColumn> offered) => [.. offered.Where(column => column != EmployeeColumn.Pass)];

    // Of whom each reader may read it is settled row by row: here, that they may of somebody.
    private static bool IsFor(ClaimsPrincipal user, EmployeeColumn column) => column switch
    {
        EmployeeColumn.Job => user.Can(Policies.ViewContracts) || user.Can(Policies.RunCrew),
        EmployeeColumn.Referent => user.Can(Policies.ViewEmployeeIdentity),
        EmployeeColumn.Contract or EmployeeColumn.Pass => user.Can(Policies.ViewContracts),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}

/// <summary>The words of what the list tells.</summary>
public static class EmployeeColumnLabels
{
    public static string ToLabel(this EmployeeColumn column) => column switch
    {
        EmployeeColumn.Job => "Poste",
        EmployeeColumn.Referent => "Qui suit le parcours",
        EmployeeColumn.Contract => "Contrat",
        EmployeeColumn.Pass => "PASS IAE",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    public static string ToSlug(this EmployeeColumn column) => column switch
    {
        EmployeeColumn.Job => "poste",
        EmployeeColumn.Referent => "suivi",
        EmployeeColumn.Contract => "contrat",
        EmployeeColumn.Pass => "pass",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}
