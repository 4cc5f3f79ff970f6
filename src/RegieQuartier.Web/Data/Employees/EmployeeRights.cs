using System.Security.Claims;
using RegieQuartier.Domain.Pathways;
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
/// <param name="Exit">Reads their exit and the calls that follow; its reason, when it tells of health or justice, with <paramref name="Pathway"/> alone.</param>
/// <param name="ExitDay">Reads the day of their exit.</param>
/// <param name="NameReferent">Names who follows them.</param>
/// <param name="WorkPapers">Reads the papers that say what work they may be given.</param>
/// <param name="Skills">Reads the assessments of their skills.</param>
/// <param name="AssessesAs">As what one assesses their skills; null for who does not.</param>
/// <param name="TrainingHours">Reads the hours of their trainings; what they are about is part of the pathway.</param>
/// <param name="Immersions">Reads their immersions.</param>
/// <param name="ImmersionDates">Reads the dates of their immersions.</param>
/// <param name="Application">Reads the application that they came by.</param>
/// <param name="WorkAdjustment">Reads what their pathway changes at work, never why.</param>
/// <param name="OpenReservedPart">Opens for an hour, with a reason, what only who follows them reads, their documents with it.</param>
/// <param name="Documents">Reads all their documents.</param>
/// <param name="EditDocuments">Adds, changes and deletes them.</param>
/// <param name="ContractPapers">Reads the documents that are papers of a contract.</param>
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
    bool Exit,
    bool ExitDay,
    bool NameReferent,
    bool WorkPapers,
    bool Skills,
    SkillAssessor? AssessesAs,
    bool TrainingHours,
    bool Immersions,
    bool ImmersionDates,
    bool Application,
    bool WorkAdjustment,
    bool OpenReservedPart,
    bool Documents,
    bool EditDocuments,
    bool ContractPapers)
{
    /// <summary>
    /// What an employee reads of their own record. They write nothing here; health and justice are not in it: those they ask for.
    /// </summary>
    public static EmployeeRights Own { get; } = new(
        Identity: true,
        Phone: true,
        EditIdentity: false,
        Hours: true,
        Contracts: true,
        EditContracts: false,
        Pass: true,
        EditPass: false,
        Follows: false,
        Pathway: true,
        Exit: true,
        ExitDay: true,
        NameReferent: false,
        WorkPapers: true,
        Skills: true,
        AssessesAs: null,
        TrainingHours: true,
        Immersions: true,
        ImmersionDates: true,
        Application: false,
        WorkAdjustment: true,
        OpenReservedPart: false,
        Documents: true,
        EditDocuments: false,
        ContractPapers: true);

    /// <summary>Works them out.</summary>
    /// <param name="user">The person.</param>
    /// <param name="follows">Whether they follow the employee that day.</param>
    /// <param name="isReferent">Whether they do as the referent, and not for a colleague who is away.</param>
    /// <param name="inCrew">Whether the employee is in their crew.</param>
    public static EmployeeRights Of(ClaimsPrincipal user, bool follows, bool isReferent, bool inCrew)
    {
        var (identity, pathways, contracts) = (user.Can(Policies.ViewEmployeeIdentity), user.Can(Policies.ViewAllPathways), user.Can(Policies.ViewAllContracts));
        var exit = user.Can(Policies.ViewAllExits) || follows;
        var immersions = pathways || follows || user.Can(Policies.ViewAllImmersions);
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
            Exit: exit,
            ExitDay: exit || inCrew,
            NameReferent: user.Can(Policies.NameReferents) && (pathways || (follows && isReferent)),
            WorkPapers: identity || inCrew,
            Skills: pathways || follows || inCrew,
            AssessesAs: AssessorOf(follows, inCrew),
            TrainingHours: pathways || follows || user.Can(Policies.ViewAllTrainingHours),
            Immersions: immersions,
            ImmersionDates: immersions || inCrew,
            Application: user.Can(Policies.ManageCandidates),
            WorkAdjustment: pathways || follows || inCrew,
            OpenReservedPart: user.Can(Policies.OpenReservedPart) && !follows,
            Documents: follows,
            EditDocuments: follows,
            ContractPapers: follows || user.Can(Policies.ViewContractPapers));
    }

    // Whoever is both runs their crew: it is there that the work is seen.
    private static SkillAssessor? AssessorOf(bool follows, bool inCrew) => (follows, inCrew) switch
    {
        (_, true) => SkillAssessor.Supervisor,
        (true, false) => SkillAssessor.Advisor,
        _ => null,
    };
}
