using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Hirings;

/// <summary>The form of somebody who is hired.</summary>
/// <param name="CandidateId">Their application.</param>
/// <param name="FullName">As their application names them.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Choices">The lists it offers.</param>
/// <param name="Alike">Those who may be the same person.</param>
public sealed record HiringPage(Guid CandidateId, string FullName, NewEmployeeForm Form, EmployeeChoices Choices, IReadOnlyList<AlikePerson> Alike);

/// <summary>What an application brings to the form of an employee, and what is said when it cannot.</summary>
public static class HiringForms
{
    /// <summary>The form, with what they said when they applied.</summary>
    public static NewEmployeeForm From(Candidate candidate) => new()
    {
        FirstName = candidate.FirstName,
        LastName = candidate.LastName,
        Phone = candidate.Phone?.Display,
        Email = candidate.Email,
        Nationality = "française",
        Key = Guid.NewGuid(),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "candidate.answered" => "Une réponse a déjà été donnée à cette candidature : elle n’a pas été liée.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer cette candidature. Regardez-la, puis recommencez.",
        _ => EmployeeLabels.Sentence(refusal),
    };
}
