using System.Security.Claims;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What a reader may do about what people need: the one definition of it, for the list as for the head of a record.</summary>
/// <param name="Follows">Follows them: deals with all of it.</param>
/// <param name="NamesReferents">Names who follows them.</param>
/// <param name="EditsContracts">Renews their contracts, or ends them.</param>
/// <param name="EditsPasses">Notes their PASS IAE, extends it, and notes what was answered.</param>
/// <param name="EditsPapers">Notes their papers.</param>
public sealed record AlertActs(bool Follows, bool NamesReferents, bool EditsContracts, bool EditsPasses, bool EditsPapers)
{
    /// <summary>Who only reads.</summary>
    public static AlertActs None { get; } = new(Follows: false, NamesReferents: false, EditsContracts: false, EditsPasses: false, EditsPapers: false);

    /// <summary>Of who reads the alerts of a list: those of the people whom they follow, or everybody's.</summary>
    public static AlertActs Of(ClaimsPrincipal user) => new(
        !user.Can(Policies.ViewAllPathways), user.Can(Policies.NameReferents), user.Can(Policies.EditContracts), user.Can(Policies.EditPasses), user.Can(Policies.EditEmployees));

    /// <summary>Of who reads one record.</summary>
    public static AlertActs Of(EmployeeRights rights) => new(rights.Follows, rights.NameReferent, rights.EditContracts, rights.EditPass, rights.EditIdentity);

    /// <summary>What they do about an alert; null when it is for somebody else to do.</summary>
    public AlertStep? StepOf(PersonAlerts person, PathwayAlert alert, DateOnly today) => alert.Kind switch
    {
        AlertKind.NoReferent => NamesReferents ? AlertWords.Step(person, alert, today) : null,
        _ when Follows => AlertWords.Step(person, alert, today),
        AlertKind.ContractEnding when EditsContracts => new("Préparer la suite", $"/salaries/{person.EmployeeId}/contrats"),
        AlertKind.PassMissing or AlertKind.PassEnding or AlertKind.PassAnswerDue when EditsPasses => AlertWords.Step(person, alert, today),
        AlertKind.PaperExpiring when EditsPapers => AlertWords.Step(person, alert, today),
        _ => null,
    };
}
