using Microsoft.AspNetCore.Identity;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Security;

/// <summary>
/// The account of a person. <c>UserName</c> is what they type to sign in: their e-mail address, or an
/// employee's identifier. A change of what they may do, or of how they prove who they are, changes
/// <c>SecurityStamp</c>, which ends their sessions; every verb changes <c>ConcurrencyStamp</c>.
/// </summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public const int DisplayNameMaxLength = 100;
    public const int JobTitleMaxLength = 80;

    private readonly List<AccountRole> _roles = [];

    private AppUser()
    {
    }

    public string DisplayName { get; private set; } = "";

    /// <summary>Said under the name, such as « Écrivaine publique »; the roles are said when there is none.</summary>
    public string? JobTitle { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>Secret of the authenticator application, sealed by data protection.</summary>
    public string? SealedTotpSecret { get; private set; }

    /// <summary>The last 30-second step whose code was accepted: no code is accepted twice.</summary>
    public long? LastTotpStep { get; private set; }

    public IReadOnlyList<AccountRole> Roles => _roles;

    public IReadOnlyList<Role> HeldRoles => [.. _roles.Select(held => held.Role)];

    /// <summary>
    /// Their agenda: whoever is given the role of writer has one, and keeps it with its appointments when the
    /// role is taken back.
    /// </summary>
    public Writer? Writer { get; private set; }

    public AccountStatus Status => (DisabledAt, PasswordHash) switch
    {
        (not null, _) => AccountStatus.Disabled,
        (_, null) => AccountStatus.Waiting,
        _ => AccountStatus.Active,
    };

    /// <summary>Opens an account without password: an invitation or a card lets its owner choose one.</summary>
    /// <param name="displayName">First and last name.</param>
    /// <param name="jobTitle">Said under the name, if anything.</param>
    /// <param name="name">What the person will type to sign in.</param>
    /// <param name="roles">What they do.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="id">For the demo world alone, whose people have fixed identifiers.</param>
    public static Result<AppUser> Open(
        string displayName, string? jobTitle, SignInName name, IReadOnlySet<Role> roles, DateTimeOffset now, Guid? id = null)
    {
        if (RoleChoice.Check(roles) is { Refused: true } check)
        {
            return check.Refusal;
        }

        if (!name.IsEmail && !roles.SetEquals([Role.Employee]))
        {
            return AccountRefusals.EmailNeeded;
        }

        var user = new AppUser { Id = id ?? Guid.CreateVersion7(now), DisplayName = displayName, JobTitle = jobTitle, CreatedAt = now };
        user.Name(name);
        user.Take(roles);
        user.EndSessions();
        return user;
    }

    /// <summary>Gives exactly these roles; nobody does it to themselves. <see cref="Writer"/> must have been read.</summary>
    public Result AssignRoles(Guid actorId, IReadOnlySet<Role> roles)
    {
        if (RoleChoice.CheckAssignment(actorId, Id, roles) is { Refused: true } check)
        {
            return check;
        }

        if (Email is null && !roles.SetEquals([Role.Employee]))
        {
            return AccountRefusals.EmailNeeded with { Field = "Roles" };
        }

        Take(roles);
        EndSessions();
        return Result.Done;
    }

    /// <summary>Says whether an invitation may be sent.</summary>
    public Result TakesInvitation() => (Status, Email) switch
    {
        (AccountStatus.Disabled, _) => AccountRefusals.Disabled,
        (_, null) => AccountRefusals.NoEmail,
        (AccountStatus.Active, _) => AccountRefusals.AlreadyActive,
        _ => Result.Done,
    };

    /// <summary>Says whether an activation card may be made: for an employee, also to replace a lost password.</summary>
    public Result TakesCard() => Status switch
    {
        AccountStatus.Disabled => AccountRefusals.Disabled,
        _ when _roles.Any(held => held.Role != Role.Employee) => AccountRefusals.CardForEmployeesOnly,
        _ => Result.Done,
    };

    /// <summary>Closes the account; nobody does it to themselves. <see cref="Writer"/> must have been read.</summary>
    public Result Disable(Guid actorId, DateTimeOffset now)
    {
        if (actorId == Id)
        {
            return AccountRefusals.OwnAccount;
        }

        DisabledAt ??= now;
        Writer?.AgendaChanged();
        EndSessions();
        return Result.Done;
    }

    /// <summary>Opens the account again. <see cref="Writer"/> must have been read.</summary>
    public void Enable()
    {
        DisabledAt = null;
        Writer?.AgendaChanged();
        EndSessions();
    }

    /// <summary>Keeps the hash of a password that <see cref="PasswordRule"/> accepted.</summary>
    public void ChoosePassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        AccessFailedCount = 0;
        LockoutEnd = null;
        EndSessions();
    }

    /// <summary>Keeps an authenticator application, whose code of this step was just typed.</summary>
    public void SetSecondFactor(string sealedSecret, long step)
    {
        SealedTotpSecret = sealedSecret;
        LastTotpStep = step;
        TwoFactorEnabled = true;
        EndSessions();
    }

    /// <summary>Forgets a lost phone; nobody does it to themselves.</summary>
    public Result RemoveSecondFactor(Guid actorId)
    {
        if (actorId == Id)
        {
            return AccountRefusals.OwnSecondFactor;
        }

        SealedTotpSecret = null;
        LastTotpStep = null;
        TwoFactorEnabled = false;
        EndSessions();
        return Result.Done;
    }

    /// <summary>Ends every session: the next request of each finds another stamp than its own.</summary>
    public void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    private void Take(IReadOnlySet<Role> roles)
    {
        var received = HeldRoles.Contains(Role.Writer);
        _roles.RemoveAll(held => !roles.Contains(held.Role));
        _roles.AddRange(roles.Except(_roles.Select(held => held.Role)).Select(role => AccountRole.Give(Id, role)));
        if (roles.Contains(Role.Writer))
        {
            Writer ??= Writer.Welcome(Id);
        }

        if (received != roles.Contains(Role.Writer))
        {
            Writer?.AgendaChanged();
        }
    }

    private void Name(SignInName name)
    {
        UserName = name.Text;
        NormalizedUserName = name.Text.ToUpperInvariant();
        Email = name.IsEmail ? name.Text : null;
        NormalizedEmail = name.IsEmail ? name.Text.ToUpperInvariant() : null;
    }
}
