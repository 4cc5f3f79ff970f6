using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Where the record and what is typed part: what somebody reads when a colleague saved before them.</summary>
public static class EmployeeDifferences
{
    private const string Nothing = "rien";

    public static IReadOnlyList<FieldChange> Between(EmployeeForm now, EmployeeForm typed, EmployeeChoices choices)
    {
        (string Label, string? Now, string? Typed)[] fields =
        [
            ("Civilité", now.Civility?.ToLabel(), typed.Civility?.ToLabel()),
            ("Prénom", now.FirstName, typed.FirstName),
            ("Nom d’usage", now.LastName, typed.LastName),
            ("Nom de naissance", now.BirthName, typed.BirthName),
            ("Date de naissance", now.BornOn?.ToDateText(), typed.BornOn?.ToDateText()),
            ("Lieu de naissance", now.BirthPlace, typed.BirthPlace),
            ("Nationalité", now.Nationality, typed.Nationality),
            ("Téléphone", now.Phone, typed.ReadPhone?.Display ?? typed.Phone),
            ("E-mail", now.Email, typed.Email),
            ("Numéro et rue", now.Street, typed.Street),
            ("Code postal", now.Postcode, typed.Postcode),
            ("Ville", now.City, typed.City),
            ("Îlot", now.Block, typed.Block),
            ("Niveau d’études", now.Education?.ToLabel(), typed.Education?.ToLabel()),
            ("Sans emploi avant l’entrée", now.Jobless?.ToLabel(), typed.Jobless?.ToLabel()),
            ("Inscription à France Travail", now.JobSeeker?.ToLabel(), typed.JobSeeker?.ToLabel()),
            ("RSA, ASS ou AAH", now.Allowance?.ToLabel(), typed.Allowance?.ToLabel()),
            ("Personne à prévenir", now.EmergencyName, typed.EmergencyName),
            ("Son téléphone", now.EmergencyPhone, typed.ReadEmergencyPhone?.Display ?? typed.EmergencyPhone),
            ("Son lien", now.EmergencyLink, typed.EmergencyLink),
            ("Équipe de", NameOf(choices.Supervisors, now.SupervisorId), NameOf(choices.Supervisors, typed.SupervisorId)),
        ];
        return [.. fields.Where(field => !string.Equals(field.Now ?? "", field.Typed ?? "", StringComparison.Ordinal)).Select(field => new FieldChange(field.Label, string.IsNullOrEmpty(field.Now) ? Nothing : field.Now))];
    }

    private static string? NameOf(IReadOnlyList<SelectListItem> people, Guid? id) =>
        people.FirstOrDefault(one => string.Equals(one.Value, id?.ToString() ?? "", StringComparison.Ordinal))?.Text;
}
