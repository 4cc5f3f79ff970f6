namespace RegieQuartier.Domain.Accounts;

/// <summary>A role held by an account. Who gave it and when is in the audit trail.</summary>
public sealed class AccountRole
{
    private AccountRole()
    {
    }

    /// <summary>The account that holds the role.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>The role held.</summary>
    public Role Role { get; private set; }

    /// <summary>Gives a role to an account.</summary>
    public static AccountRole Give(Guid accountId, Role role) => new() { AccountId = accountId, Role = role };
}
