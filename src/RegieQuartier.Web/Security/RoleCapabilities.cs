using System.Collections.Frozen;
using RegieQuartier.Domain.Accounts;
using static RegieQuartier.Web.Security.Policies;

namespace RegieQuartier.Web.Security;

/// <summary>The one table of who may do what. Capabilities of several roles add up.</summary>
public static class RoleCapabilities
{
    private static readonly FrozenDictionary<Role, string[]> Table = new Dictionary<Role, string[]>
    {
        [Role.Director] = [ViewAllAgendas, EditAllOpeningRanges, EditServices, ViewWaitingList, ViewAppointmentMessages, ViewAccounts, AssignRoles, ViewAuditTrail,
            ViewEmployees, EditEmployees, ViewAllPathways, OpenReservedPart, ViewAllContracts, EditContracts, EditPasses, NameReferents, ViewAllExits, EditPathwayLists, EditExitReasons, ManageCandidates,
            EditLegalFigures, ImportEmployees, ImportContracts, ImportPasses, ImportHours, UndoAllImports, ExportAllEmployees, ViewStaffRegister, EditAllHours, ViewAllFigures],
        [Role.Advisor] = [ViewEmployees, EditEmployees, FollowEmployees, ViewContracts, EditPasses, NameReferents, EditPathwayLists, ViewExitReasons, ManageCandidates, ViewLegalFigures, ImportEmployees, ImportPasses, ExportEmployees, ViewHours, ViewAllFigures],
        [Role.Supervisor] = [ViewEmployees, RunCrew, EditHours],
        [Role.Writer] = [ViewAgenda, NoteAppointments, ManageAppointments, ReadVisitorRequests, EditOpeningRanges, EditServices, ManageWaitingList, ViewAppointmentMessages],
        [Role.Community] = [ViewAppointmentMessages, ViewEmployees],
        [Role.Reception] = [ViewAllAgendas, NoteAppointments, ManageAppointments, ViewOpeningRanges, ViewServices, ManageWaitingList, ViewAppointmentMessages, HandleAppointmentMessages, ViewEmployees, EnterCandidates],
        [Role.Finance] = [ViewEmployees, EditEmployees, ViewAllContracts, EditContracts, ViewAllExits, ViewAllTrainingHours, ViewAllImmersions, ViewLegalFigures, ViewContractPapers, ImportContracts, ImportHours, ExportAllEmployees, ViewStaffRegister, EditAllHours, ViewAllFigures],
        [Role.Employee] = [ViewOwnRecord],
        [Role.Partner] = [],
        [Role.SystemAdmin] = [ViewSecurityMessages, ViewAccounts, ManageAccounts, AssignRoles, ViewTechnicalAudit],
    }.ToFrozenDictionary();

    /// <summary>What a capability brings along: who may see a part of a page opens the page, who may set hours sees them.</summary>
    private static readonly FrozenDictionary<string, string[]> Brings = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [ViewAllAgendas] = [ViewAgenda],
        [EditOpeningRanges] = [ViewOpeningRanges],
        [EditAllOpeningRanges] = [EditOpeningRanges, ViewOpeningRanges],
        [EditServices] = [ViewServices],
        [ManageWaitingList] = [ViewWaitingList],
        [EditEmployees] = [ViewEmployeeIdentity, OpenEmployees],
        [RunCrew] = [OpenEmployees, ViewSkills, AssessSkills, ViewImmersions, ViewExits, ViewFigures],
        [ManageCandidates] = [EnterCandidates],
        [EditLegalFigures] = [ViewLegalFigures],
        [ViewAllContracts] = [ViewContracts],
        [ViewAllPathways] = [ViewPathways, ViewSkills, ViewTrainings, ViewImmersions],
        [FollowEmployees] = [ViewPathways, ViewSkills, AssessSkills, ViewTrainings, ViewImmersions, ViewExits, ViewDocuments],
        [OpenReservedPart] = [ViewDocuments],
        [ViewContractPapers] = [ViewDocuments],
        [ViewAllTrainingHours] = [ViewTrainings],
        [ViewAllImmersions] = [ViewImmersions],
        [ViewAllExits] = [ViewExits],
        [EditExitReasons] = [ViewExitReasons],
        [ImportEmployees] = [Import],
        [ImportContracts] = [Import],
        [ImportPasses] = [Import],
        [ExportAllEmployees] = [ExportEmployees],
        [ImportHours] = [Import],
        [EditHours] = [ViewHours],
        [ViewAllFigures] = [ViewFigures],
        [EditAllHours] = [EditHours, ViewHours],
        [ViewAppointmentMessages] = [ViewMessages],
        [ViewSecurityMessages] = [ViewMessages],
        [ViewAuditTrail] = [ViewJournal],
        [ViewTechnicalAudit] = [ViewJournal],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every capability that some role holds.</summary>
    public static IEnumerable<string> All => Of(Table.Keys);

    /// <summary>The capabilities of a person who holds these roles.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<Role> roles) =>
        roles.SelectMany(role => Table[role]).SelectMany(held => Brings.GetValueOrDefault(held, []).Append(held)).ToFrozenSet(StringComparer.Ordinal);
}
