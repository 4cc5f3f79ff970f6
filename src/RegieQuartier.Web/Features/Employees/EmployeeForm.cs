using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>An employee, as they are typed in a form, or said by a row of a file.</summary>
public class EmployeeForm
{
    public Civility? Civility { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? BirthName { get; init; }

    public DateOnly? BornOn { get; init; }

    public string? BirthPlace { get; init; }

    public string? Nationality { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Street { get; init; }

    public string? Postcode { get; init; }

    public string? City { get; init; }

    public string? Block { get; init; }

    public EducationLevel? Education { get; init; }

    public JoblessTime? Jobless { get; init; }

    public SituationTime? JobSeeker { get; init; }

    public SituationTime? Allowance { get; init; }

    public string? EmergencyName { get; init; }

    public string? EmergencyPhone { get; init; }

    public string? EmergencyLink { get; init; }

    public Guid? SupervisorId { get; init; }

    /// <summary>The record's version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public uint Version { get; set; }

    public PhoneNumber? ReadPhone => PhoneNumberReader.Read(Phone);

    public PhoneNumber? ReadEmergencyPhone => PhoneNumberReader.Read(EmergencyPhone);

    /// <summary>Every name they go by, to find who may be the same person.</summary>
    public string AllNames => $"{FirstName} {LastName} {BirthName}";

    public static EmployeeForm Of(Employee employee) => new()
    {
        Civility = employee.Civility,
        FirstName = employee.FirstName,
        LastName = employee.LastName,
        BirthName = employee.BirthName,
        BornOn = employee.BornOn,
        BirthPlace = employee.BirthPlace,
        Nationality = employee.Nationality,
        Phone = employee.Phone?.Display,
        Email = employee.Email,
        Street = employee.Street,
        Postcode = employee.Postcode,
        City = employee.City,
        Block = employee.Block,
        Education = employee.Education,
        Jobless = employee.JoblessBefore,
        JobSeeker = employee.JobSeekerBefore,
        Allowance = employee.AllowanceBefore,
        EmergencyName = employee.EmergencyName,
        EmergencyPhone = employee.EmergencyPhone?.Display,
        EmergencyLink = employee.EmergencyLink,
        SupervisorId = employee.SupervisorId,
        Version = employee.Version,
    };

    /// <summary>What is said of them, once the form is valid.</summary>
    public EmployeeFacts ToFacts() => new(
        new EmployeeIdentity(Civility!.Value, FirstName!, LastName!, string.IsNullOrWhiteSpace(BirthName) ? null : BirthName, BornOn!.Value, Nationality!, BirthPlace ?? ""),
        new EmployeeContact(ReadPhone, string.IsNullOrWhiteSpace(Email) ? null : Email, Street ?? "", Postcode ?? "", City ?? "", Block ?? ""),
        ReadEmergencyPhone is { } phone ? new EmergencyContact(EmergencyName!, phone, EmergencyLink ?? "") : null,
        new EntrySituation(Education, Jobless, JobSeeker, Allowance),
        SupervisorId);
}

public sealed class EmployeeFormValidator : AbstractValidator<EmployeeForm>
{
    public EmployeeFormValidator()
    {
        RuleFor(form => form.Civility).NotNull().WithMessage("Choisissez Madame ou Monsieur.").IsInEnum().WithMessage("Choisissez Madame ou Monsieur.");
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez le prénom.", _ => "Ce prénom est trop long : 80 lettres au plus.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez le nom d’usage.", _ => "Ce nom est trop long : 80 lettres au plus.");
        RuleFor(form => form.BornOn).NotNull().WithMessage("Écrivez la date de naissance.");
        RuleFor(form => form.Nationality).NotEmpty().WithMessage("Écrivez la nationalité. Le registre du personnel la demande.");
        RuleFor(form => form.Phone).IsAPhone(form => form.Phone, form => form.ReadPhone).When(form => !string.IsNullOrWhiteSpace(form.Phone));
        RuleFor(form => form.Email).IsAnAddress();
        RuleFor(form => form.Education).IsInEnum().WithMessage("Choisissez un niveau de la liste.");
        RuleFor(form => form.Jobless).IsInEnum().WithMessage("Choisissez une durée de la liste.");
        RuleFor(form => form.JobSeeker).IsInEnum().WithMessage("Choisissez une durée de la liste.");
        RuleFor(form => form.Allowance).IsInEnum().WithMessage("Choisissez une durée de la liste.");
        RuleFor(form => form.EmergencyPhone).IsAPhone(form => form.EmergencyPhone, form => form.ReadEmergencyPhone).When(form => !string.IsNullOrWhiteSpace(form.EmergencyPhone));
        RuleFor(form => form.EmergencyName)
            .Must(name => PersonNames.Searchable(name ?? "").Length > 0).WithMessage("Écrivez le nom de la personne à prévenir.")
            .When(form => !string.IsNullOrWhiteSpace(form.EmergencyPhone))
            .MaximumLength(PersonNames.MaxLength).WithMessage("Ce nom est trop long : 80 lettres au plus.");
        RuleFor(form => form.EmergencyPhone)
            .NotEmpty().WithMessage("Écrivez le téléphone de la personne à prévenir, ou effacez son nom.")
            .When(form => !string.IsNullOrWhiteSpace(form.EmergencyName));
        RuleFor(form => form.EmergencyLink).MaximumLength(EmergencyContact.LinkMaxLength).WithMessage("40 lettres au plus. Exemple : sœur.");
    }
}
