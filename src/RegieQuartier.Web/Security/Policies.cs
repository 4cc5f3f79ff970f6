namespace RegieQuartier.Web.Security;

/// <summary>
/// What a person may do, in the words of the access matrix. An endpoint asks for one of these, never
/// for a role; <see cref="RoleCapabilities"/> says who holds which.
/// </summary>
public static class Policies
{
    /// <summary>Keep one's own public-writer agenda: see who asked for what, say who came.</summary>
    public const string KeepOwnWriterAgenda = nameof(KeepOwnWriterAgenda);

    /// <summary>See every public writer's agenda: name, hour and service, not what was asked.</summary>
    public const string ViewWriterAgendas = nameof(ViewWriterAgendas);

    /// <summary>Act on every public writer's agenda: arrivals, absences, cancellations.</summary>
    public const string ManageWriterAgendas = nameof(ManageWriterAgendas);

    /// <summary>See the weekly opening ranges of the public writers.</summary>
    public const string ViewOpeningRanges = nameof(ViewOpeningRanges);

    /// <summary>Set one's own opening ranges.</summary>
    public const string ManageOwnOpeningRanges = nameof(ManageOwnOpeningRanges);

    /// <summary>Set anybody's opening ranges.</summary>
    public const string ManageOpeningRanges = nameof(ManageOpeningRanges);

    /// <summary>See the messages about appointments: what left, what failed, whom to tell by voice.</summary>
    public const string ViewAppointmentMessages = nameof(ViewAppointmentMessages);

    /// <summary>Mark a person as told by voice.</summary>
    public const string HandleAppointmentMessages = nameof(HandleAppointmentMessages);

    /// <summary>See that security messages left: kind, person, state; never their link.</summary>
    public const string ViewSecurityMessages = nameof(ViewSecurityMessages);

    /// <summary>See the list of accounts.</summary>
    public const string ViewAccounts = nameof(ViewAccounts);

    /// <summary>Invite, disable and re-enable accounts, print activation cards.</summary>
    public const string ManageAccounts = nameof(ManageAccounts);

    /// <summary>Give and take roles, never one's own.</summary>
    public const string AssignRoles = nameof(AssignRoles);

    /// <summary>Read the whole audit trail.</summary>
    public const string ViewAuditTrail = nameof(ViewAuditTrail);

    /// <summary>Read the technical lines of the audit trail.</summary>
    public const string ViewTechnicalAudit = nameof(ViewTechnicalAudit);
}
