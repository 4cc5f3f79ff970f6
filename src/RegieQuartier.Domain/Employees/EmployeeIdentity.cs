using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>The civil identity of an employee: what the staff register must hold (Code du travail, art. D1221-23).</summary>
/// <param name="Civility">How they are addressed.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">The last name they use.</param>
/// <param name="BirthName">Their name at birth, when it is another one.</param>
/// <param name="BornOn">Birth date.</param>
/// <param name="Nationality">Nationality, as it is said.</param>
/// <param name="BirthPlace">Where they were born, with the department or the country: « Dakar (Sénégal) »; empty when it is not known.</param>
public sealed record EmployeeIdentity(Civility Civility, string FirstName, string LastName, string? BirthName, DateOnly BornOn, string Nationality, string BirthPlace = "")
{
    /// <summary>Longest place of birth, in characters.</summary>
    public const int BirthPlaceMaxLength = 100;

    /// <summary>Longest nationality, in characters.</summary>
    public const int NationalityMaxLength = 60;

    /// <summary>Youngest age at which one may be employed, in years (Code du travail, art. L4153-1).</summary>
    public const int MinimumAge = 16;

    private const int OldestAge = 100;

    /// <summary>Why nobody can be said so; null when somebody can.</summary>
    internal Refusal? RefusalOn(DateOnly today) => RefusalsOn(today).FirstOrDefault();

    /// <summary>Every reason why nobody can be said so; none when somebody can.</summary>
    /// <param name="today">The day, in Paris.</param>
    public IEnumerable<Refusal> RefusalsOn(DateOnly today)
    {
        if (!IsName(FirstName))
        {
            yield return EmployeeRefusals.FirstNameNotPossible;
        }

        if (!IsName(LastName))
        {
            yield return EmployeeRefusals.LastNameNotPossible;
        }

        if (BirthName is not null && !IsName(BirthName))
        {
            yield return EmployeeRefusals.BirthNameNotPossible;
        }

        // Counted back from today: no date that is typed is beyond the calendar.
        if (BornOn > today.AddYears(-MinimumAge) || BornOn < today.AddYears(-OldestAge))
        {
            yield return EmployeeRefusals.BirthDateNotPossible;
        }

        if (Nationality.Length is 0 or > NationalityMaxLength)
        {
            yield return EmployeeRefusals.NationalityNotPossible;
        }

        if (BirthPlace.Length > BirthPlaceMaxLength)
        {
            yield return EmployeeRefusals.BirthPlaceTooLong;
        }
    }

    private static bool IsName(string name) => name.Length <= PersonNames.MaxLength && PersonNames.Searchable(name).Length > 0;
}
