using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Accounts;

/// <summary>Every "no" about accounts.</summary>
public static class AccountRefusals
{
    /// <summary>An account needs at least one role.</summary>
    public static readonly Refusal RoleMissing = new("account.role-missing", "Roles");

    /// <summary>The technical administrator holds no other role.</summary>
    public static readonly Refusal SystemAdminAlone = new("account.system-admin-alone", "Roles");

    /// <summary>Nobody gives or takes their own roles.</summary>
    public static readonly Refusal OwnRoles = new("account.own-roles", "Roles");

    /// <summary>The last active director or technical administrator stays.</summary>
    public static readonly Refusal LastGuardian = new("account.last-guardian");

    /// <summary>Nobody disables their own account.</summary>
    public static readonly Refusal OwnAccount = new("account.own-account");

    /// <summary>Nobody forgets their own phone as a lost one: their account's page changes it, with the password.</summary>
    public static readonly Refusal OwnSecondFactor = new("account.own-second-factor");

    /// <summary>The e-mail address or identifier belongs to another account.</summary>
    public static readonly Refusal AlreadyExists = new("account.already-exists", "SignInName");

    /// <summary>Neither an e-mail address nor an identifier of a few letters and digits.</summary>
    public static readonly Refusal SignInNameUnreadable = new("account.sign-in-name-unreadable", "SignInName");

    /// <summary>Only an employee signs in without an e-mail address.</summary>
    public static readonly Refusal EmailNeeded = new("account.email-needed", "SignInName");

    /// <summary>A disabled account receives no link and no card.</summary>
    public static readonly Refusal Disabled = new("account.disabled");

    /// <summary>The account has chosen its password: it needs no invitation any more.</summary>
    public static readonly Refusal AlreadyActive = new("account.already-active");

    /// <summary>Without an e-mail address no invitation can leave: a card is needed.</summary>
    public static readonly Refusal NoEmail = new("account.no-email");

    /// <summary>An activation card is for employees only.</summary>
    public static readonly Refusal CardForEmployeesOnly = new("account.card-for-employees-only");

    /// <summary>The link or the code was used, withdrawn, or is too old.</summary>
    public static readonly Refusal KeyEnded = new("account.key-ended");

    /// <summary>The password is shorter than <see cref="PasswordRule.MinLength"/>.</summary>
    public static readonly Refusal PasswordTooShort = new("account.password-too-short", "Password");

    /// <summary>The password is longer than <see cref="PasswordRule.MaxLength"/>.</summary>
    public static readonly Refusal PasswordTooLong = new("account.password-too-long", "Password");

    /// <summary>The password is among the first that somebody would try.</summary>
    public static readonly Refusal PasswordTooCommon = new("account.password-too-common", "Password");

    /// <summary>The password is made of the person's or the régie's own words.</summary>
    public static readonly Refusal PasswordTooPersonal = new("account.password-too-personal", "Password");
}
