namespace RegieQuartier.Web.Security;

/// <summary>
/// What a person may do, in the words of the access matrix. An endpoint asks for one of these, never
/// for a role; <see cref="RoleCapabilities"/> says who holds which.
/// </summary>
public static class Policies
{
    /// <summary>Open the agenda: one's own for a writer, everybody's for who holds <see cref="ViewAllAgendas"/>.</summary>
    public const string ViewAgenda = nameof(ViewAgenda);

    /// <summary>See every public writer's agenda: name, hour and service.</summary>
    public const string ViewAllAgendas = nameof(ViewAllAgendas);

    /// <summary>Say who came, was absent or excused themselves, in the agendas one sees.</summary>
    public const string NoteAppointments = nameof(NoteAppointments);

    /// <summary>Book, move or cancel for somebody, in the agendas one sees.</summary>
    public const string ManageAppointments = nameof(ManageAppointments);

    /// <summary>Read what one's own visitors asked.</summary>
    public const string ReadVisitorRequests = nameof(ReadVisitorRequests);

    /// <summary>See the weekly opening ranges and the absences of the public writers.</summary>
    public const string ViewOpeningRanges = nameof(ViewOpeningRanges);

    /// <summary>Set opening ranges and absences: one's own for a writer, everybody's for who holds <see cref="EditAllOpeningRanges"/>.</summary>
    public const string EditOpeningRanges = nameof(EditOpeningRanges);

    /// <summary>Set anybody's opening ranges and absences.</summary>
    public const string EditAllOpeningRanges = nameof(EditAllOpeningRanges);

    /// <summary>See the helps that can be booked and their terms.</summary>
    public const string ViewServices = nameof(ViewServices);

    /// <summary>Add, change, withdraw and order the helps that can be booked.</summary>
    public const string EditServices = nameof(EditServices);

    /// <summary>See who waits for a time and who is to be called back.</summary>
    public const string ViewWaitingList = nameof(ViewWaitingList);

    /// <summary>Put people on the waiting list and take them off, answer an offer for them, note that they were called.</summary>
    public const string ManageWaitingList = nameof(ManageWaitingList);

    /// <summary>Open the page of messages: held by whoever sees one of their two families.</summary>
    public const string ViewMessages = nameof(ViewMessages);

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

    /// <summary>Open the journal: held by whoever reads the audit trail, whole or in part.</summary>
    public const string ViewJournal = nameof(ViewJournal);

    /// <summary>Read the whole audit trail.</summary>
    public const string ViewAuditTrail = nameof(ViewAuditTrail);

    /// <summary>Read the technical lines of the audit trail.</summary>
    public const string ViewTechnicalAudit = nameof(ViewTechnicalAudit);
}
