using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>The civil identity of an employee: what the staff register must hold (Code du travail, art. D1221-23).</summary>
/// <param name="Civility">How they are addressed.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">The last name they use.</param>
/// <param name="BirthName">Their name at birth, when it is another one.</param>
/// <param name="BornOn">Birth date.</param>
/// <param name="Nationality">Nationality, as it is said.</param>
public sealed record EmployeeIdentity(Civility Civility, string FirstName, string LastName, string? BirthName, DateOnly BornOn, string Nationality)
{
    /// <summary>Longest nationality, in characters.</summary>
    public const int NationalityMaxLength = 60;

    /// <summary>Youngest age at which one may be employed, in years (Code du travail, art. L4153-1).</summary>
    public const int MinimumAge = 16;

    private const int OldestAge = 100;

    /// <summary>Why nobody can be said so; null when somebody can.</summary>
    internal Refusal? RefusalOn(DateOnly today) => this switch
    {
        _ when !IsName(FirstName) => EmployeeRefusals.FirstNameNotPossible,
        _ when !IsName(LastName) => EmployeeRefusals.LastNameNotPossible,
        { BirthName: { } birthName } when !IsName(birthName) => EmployeeRefusals.BirthNameNotPossible,
        _ when BornOn.AddYears(MinimumAge) > today || BornOn.AddYears(OldestAge) < today => EmployeeRefusals.BirthDateNotPossible,
        { Nationality.Length: 0 or > NationalityMaxLength } => EmployeeRefusals.NationalityNotPossible,
        _ => null,
    };

    private static bool IsName(string name) => name.Length <= PersonNames.MaxLength && PersonNames.Searchable(name).Length > 0;
}
