using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Accounts;

/// <summary>Which roles an account may be given, and by whom.</summary>
public static class RoleChoice
{
    /// <summary>
    /// The roles whose last active holder cannot lose them: without a director nobody gives roles, without
    /// a technical administrator nobody opens accounts. PostgreSQL holds the rule.
    /// </summary>
    public static readonly IReadOnlyList<Role> Guardians = [Role.Director, Role.SystemAdmin];

    /// <summary>Says whether <paramref name="roles"/> may stand together on one account.</summary>
    public static Result Check(IReadOnlySet<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles switch
        {
            { Count: 0 } => AccountRefusals.RoleMissing,
            { Count: > 1 } when roles.Contains(Role.SystemAdmin) => AccountRefusals.SystemAdminAlone,
            _ => Result.Done,
        };
    }

    /// <summary>Says whether an account may give these roles to another. Nobody gives or takes their own.</summary>
    public static Result CheckAssignment(Guid actorId, Guid accountId, IReadOnlySet<Role> roles) =>
        actorId == accountId ? AccountRefusals.OwnRoles : Check(roles);

    /// <summary>
    /// True when a second factor protects these roles: everybody's but an employee's, who only sees
    /// their own data.
    /// </summary>
    public static bool NeedsSecondFactor(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Count == 0 || roles.Any(role => role != Role.Employee);
    }

    /// <summary>
    /// True when a phone may stay signed in: the phones of the teams outside, never an account that also
    /// sees more from a desk.
    /// </summary>
    public static bool MayKeepDeviceSession(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Count > 0 && roles.All(role => role is Role.Employee or Role.Supervisor);
    }
}
