using System.Security.Claims;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What a person may see and do in the record of one employee: the access matrix, for that pair.</summary>
/// <param name="Identity">Reads who they are and how they are reached.</param>
/// <param name="Phone">Reads their telephone.</param>
/// <param name="EditIdentity">Corrects both.</param>
/// <param name="Hours">Reads the hours of their contract.</param>
/// <param name="Contracts">Reads their contracts.</param>
/// <param name="EditContracts">Signs, changes and ends them.</param>
/// <param name="Pass">Reads the dates of their PASS IAE.</param>
/// <param name="EditPass">Writes down their PASS IAE, what happens to it and their eligibility.</param>
/// <param name="Follows">Follows them: the whole pathway, and what is shown to nobody else.</param>
/// <param name="Pathway">Reads their pathway, but for private notes, health and justice.</param>
/// <param name="NameReferent">Names who follows them.</param>
/// <param name="WorkPapers">Reads the papers that say what work they may be given.</param>
/// <param name="WorkAdjustment">Reads what their pathway changes at work, never why.</param>
/// <param name="OpenReservedPart">Opens for an hour, with a reason, what only who follows them reads.</param>
public sealed record EmployeeRights(
    bool Identity,
    bool Phone,
    bool EditIdentity,
    bool Hours,
    bool Contracts,
    bool EditContracts,
    bool Pass,
    bool EditPass,
    bool Follows,
    bool Pathway,
    bool NameReferent,
    bool WorkPapers,
    bool WorkAdjustment,
    bool OpenReservedPart)
{
    /// <summary>Works them out.</summary>
    /// <param name="user">The person.</param>
    /// <param name="follows">Whether they follow the employee that day.</param>
    /// <param name="isReferent">Whether they do as the referent, and not for a colleague who is away.</param>
    /// <param name="inCrew">Whether the employee is in their crew.</param>
    public static EmployeeRights Of(ClaimsPrincipal user, bool follows, bool isReferent, bool inCrew)
    {
        var (identity, pathways, contracts) = (user.Can(Policies.ViewEmployeeIdentity), user.Can(Policies.ViewAllPathways), user.Can(Policies.ViewAllContracts));
        return new EmployeeRights(
            Identity: identity,
            Phone: identity || inCrew,
            EditIdentity: user.Can(Policies.EditEmployees),
            Hours: contracts || follows || inCrew,
            Contracts: contracts || follows,
            EditContracts: user.Can(Policies.EditContracts),
            Pass: contracts || follows,
            EditPass: user.Can(Policies.EditPasses) && (pathways || follows),
            Follows: follows,
            Pathway: pathways || follows,
            NameReferent: user.Can(Policies.NameReferents) && (pathways || (follows && isReferent)),
            WorkPapers: identity || inCrew,
            WorkAdjustment: pathways || follows || inCrew,
            OpenReservedPart: user.Can(Policies.OpenReservedPart) && !follows);
    }
}
