using System.Collections.Frozen;
using RegieQuartier.Domain.Accounts;
using static RegieQuartier.Web.Security.Policies;

namespace RegieQuartier.Web.Security;

/// <summary>The one table of who may do what. Capabilities of several roles add up.</summary>
public static class RoleCapabilities
{
    private static readonly FrozenDictionary<Role, string[]> Table = new Dictionary<Role, string[]>
    {
        [Role.Director] = [ViewAgenda, ViewAllAgendas, ViewOpeningRanges, EditOpeningRanges, EditAllOpeningRanges, ViewMessages, ViewAppointmentMessages, ViewAccounts, AssignRoles, ViewJournal, ViewAuditTrail],
        [Role.Advisor] = [],
        [Role.Supervisor] = [],
        [Role.Writer] = [ViewAgenda, NoteAppointments, ReadVisitorRequests, ViewOpeningRanges, EditOpeningRanges, ViewMessages, ViewAppointmentMessages],
        [Role.Community] = [ViewMessages, ViewAppointmentMessages],
        [Role.Reception] = [ViewAgenda, ViewAllAgendas, NoteAppointments, ViewOpeningRanges, ViewMessages, ViewAppointmentMessages, HandleAppointmentMessages],
        [Role.Finance] = [],
        [Role.Employee] = [],
        [Role.Partner] = [],
        [Role.SystemAdmin] = [ViewMessages, ViewSecurityMessages, ViewAccounts, ManageAccounts, AssignRoles, ViewJournal, ViewTechnicalAudit],
    }.ToFrozenDictionary();

    /// <summary>Every capability that some role holds.</summary>
    public static IEnumerable<string> All => Table.Values.SelectMany(held => held).Distinct(StringComparer.Ordinal);

    /// <summary>The capabilities of a person who holds these roles.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<Role> roles) =>
        roles.SelectMany(role => Table[role]).ToFrozenSet(StringComparer.Ordinal);
}
