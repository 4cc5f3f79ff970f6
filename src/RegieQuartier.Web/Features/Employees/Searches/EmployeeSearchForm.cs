using FluentValidation;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Searches;

/// <summary>Who is looked for before a record is opened, as they are typed.</summary>
public sealed class EmployeeSearchForm
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public DateOnly? BornOn { get; init; }

    /// <summary>Every name that is typed.</summary>
    public string AllNames => $"{FirstName} {LastName}";

    /// <summary>The form of a record that goes on from there: nothing is typed twice.</summary>
    /// <param name="notThem">Those who were shown, and who are somebody else.</param>
    public NewEmployeeForm ToRecord(IReadOnlyList<Guid> notThem) =>
        new() { FirstName = FirstName, LastName = LastName, BornOn = BornOn, Nationality = "française", Key = Guid.NewGuid(), NotThem = [.. notThem] };
}

public sealed class EmployeeSearchFormValidator : AbstractValidator<EmployeeSearchForm>
{
    public EmployeeSearchFormValidator()
    {
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez le prénom.", _ => "Ce prénom est trop long : 80 lettres au plus.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez le nom d’usage.", _ => "Ce nom est trop long : 80 lettres au plus.");
        RuleFor(form => form.BornOn).NotNull().WithMessage("Écrivez la date de naissance.").IsADay();
    }
}
