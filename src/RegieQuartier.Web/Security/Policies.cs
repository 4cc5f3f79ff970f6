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

    /// <summary>See the list of employees: their names, and no more.</summary>
    public const string ViewEmployees = nameof(ViewEmployees);

    /// <summary>Read who employees are and how they are reached.</summary>
    public const string ViewEmployeeIdentity = nameof(ViewEmployeeIdentity);

    /// <summary>Write down an employee, correct who they are and how they are reached.</summary>
    public const string EditEmployees = nameof(EditEmployees);

    /// <summary>Write down an application, without reading any back.</summary>
    public const string EnterCandidates = nameof(EnterCandidates);

    /// <summary>Read applications, correct them and answer them.</summary>
    public const string ManageCandidates = nameof(ManageCandidates);

    /// <summary>See the legal figures, their history and where they come from.</summary>
    public const string ViewLegalFigures = nameof(ViewLegalFigures);

    /// <summary>Write down what a legal figure will be worth, and take it back before it holds.</summary>
    public const string EditLegalFigures = nameof(EditLegalFigures);

    /// <summary>Open the record of an employee: held by whoever reads more of some of them than a name.</summary>
    public const string OpenEmployees = nameof(OpenEmployees);

    /// <summary>Follow employees: the whole record of those one is the referent of, oneself or by delegation.</summary>
    public const string FollowEmployees = nameof(FollowEmployees);

    /// <summary>Run a crew: the telephone, the hours and the skills of those who are in it.</summary>
    public const string RunCrew = nameof(RunCrew);

    /// <summary>Read every pathway, but for private notes, health and justice.</summary>
    public const string ViewAllPathways = nameof(ViewAllPathways);

    /// <summary>Read the pathways of some employees: everybody's for who holds <see cref="ViewAllPathways"/>, those one follows for an advisor.</summary>
    public const string ViewPathways = nameof(ViewPathways);

    /// <summary>Keep the lists that pathways choose from: the actions of the referential and the grid of skills.</summary>
    public const string EditPathwayLists = nameof(EditPathwayLists);

    /// <summary>Read the reasons to leave and their categories.</summary>
    public const string ViewExitReasons = nameof(ViewExitReasons);

    /// <summary>Add reasons to leave, and rank them otherwise from a day on.</summary>
    public const string EditExitReasons = nameof(EditExitReasons);

    /// <summary>See exits and the calls that follow: everybody's for who holds this, those of one's people for an advisor.</summary>
    public const string ViewAllExits = nameof(ViewAllExits);

    /// <summary>Open the exit of an employee: held by whoever reads it, whole or its day alone.</summary>
    public const string ViewExits = nameof(ViewExits);

    /// <summary>Read skills and their assessments: everybody's for who holds <see cref="ViewAllPathways"/>, of those one follows for an advisor, of their crew for a supervisor.</summary>
    public const string ViewSkills = nameof(ViewSkills);

    /// <summary>Assess the skills of those one follows, or of one's crew.</summary>
    public const string AssessSkills = nameof(AssessSkills);

    /// <summary>Open the trainings of some employees: their hours alone for who holds <see cref="ViewAllTrainingHours"/> and not their pathway.</summary>
    public const string ViewTrainings = nameof(ViewTrainings);

    /// <summary>Read everybody's hours of training.</summary>
    public const string ViewAllTrainingHours = nameof(ViewAllTrainingHours);

    /// <summary>Open the immersions of some employees: their dates alone for a supervisor.</summary>
    public const string ViewImmersions = nameof(ViewImmersions);

    /// <summary>Read everybody's immersions.</summary>
    public const string ViewAllImmersions = nameof(ViewAllImmersions);

    /// <summary>Open for an hour, with a reason, what only the advisor who follows an employee reads of them.</summary>
    public const string OpenReservedPart = nameof(OpenReservedPart);

    /// <summary>Read employment contracts: those of everybody for who holds <see cref="ViewAllContracts"/>.</summary>
    public const string ViewContracts = nameof(ViewContracts);

    /// <summary>Read everybody's employment contracts.</summary>
    public const string ViewAllContracts = nameof(ViewAllContracts);

    /// <summary>Sign, change and end employment contracts; write the trainees of the staff register; read and write the agreements with the State.</summary>
    public const string EditContracts = nameof(EditContracts);

    /// <summary>Open the documents of some employees: the papers of contracts alone for who holds <see cref="ViewContractPapers"/> and does not follow them.</summary>
    public const string ViewDocuments = nameof(ViewDocuments);

    /// <summary>Read everybody's papers of contracts.</summary>
    public const string ViewContractPapers = nameof(ViewContractPapers);

    /// <summary>Write down a PASS IAE and what happens to it: of those one follows, or of everybody for who holds <see cref="ViewAllPathways"/>.</summary>
    public const string EditPasses = nameof(EditPasses);

    /// <summary>Name who follows an employee: anybody for who holds <see cref="ViewAllPathways"/>, those one follows for an advisor.</summary>
    public const string NameReferents = nameof(NameReferents);

    /// <summary>Bring in employees from a spreadsheet.</summary>
    public const string ImportEmployees = nameof(ImportEmployees);

    /// <summary>Bring in employment contracts from a spreadsheet.</summary>
    public const string ImportContracts = nameof(ImportContracts);

    /// <summary>Bring in PASS IAE from a spreadsheet: those of whom one may write them down (<see cref="EditPasses"/>).</summary>
    public const string ImportPasses = nameof(ImportPasses);

    /// <summary>Bring in the hours of months from a spreadsheet.</summary>
    public const string ImportHours = nameof(ImportHours);

    /// <summary>Open the imports: held by whoever brings something in.</summary>
    public const string Import = nameof(Import);

    /// <summary>Undo an import that somebody else made.</summary>
    public const string UndoAllImports = nameof(UndoAllImports);

    /// <summary>Take the list of employees away as a file: of those one follows, or of everybody for who holds <see cref="ExportAllEmployees"/>.</summary>
    public const string ExportEmployees = nameof(ExportEmployees);

    /// <summary>Take the list of everybody away as a file.</summary>
    public const string ExportAllEmployees = nameof(ExportAllEmployees);

    /// <summary>Read, print and take away the staff register that the law asks for.</summary>
    public const string ViewStaffRegister = nameof(ViewStaffRegister);

    /// <summary>Read one's own record, say one's words in it, and know who read it.</summary>
    public const string ViewOwnRecord = nameof(ViewOwnRecord);

    /// <summary>Read the hours of a month: everybody's for who holds <see cref="EditAllHours"/>, those of one's crew or of whom one follows otherwise.</summary>
    public const string ViewHours = nameof(ViewHours);

    /// <summary>Enter the hours of a month: everybody's for who holds <see cref="EditAllHours"/>, those of one's crew for a supervisor.</summary>
    public const string EditHours = nameof(EditHours);

    /// <summary>Enter anybody's hours, and see them against the agreements with the State.</summary>
    public const string EditAllHours = nameof(EditAllHours);

    /// <summary>Read figures: those of the régie for who holds <see cref="ViewAllFigures"/>, those of one's crew for a supervisor.</summary>
    public const string ViewFigures = nameof(ViewFigures);

    /// <summary>Read the figures of the régie, and export them.</summary>
    public const string ViewAllFigures = nameof(ViewAllFigures);

    /// <summary>Read the whole audit trail.</summary>
    public const string ViewAuditTrail = nameof(ViewAuditTrail);

    /// <summary>Read the technical lines of the audit trail.</summary>
    public const string ViewTechnicalAudit = nameof(ViewTechnicalAudit);
}
