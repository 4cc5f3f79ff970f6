using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Every reason to refuse something about an employee.</summary>
public static class EmployeeRefusals
{
    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal FirstNameNotPossible = new("employee.first-name-not-possible", nameof(EmployeeIdentity.FirstName));

    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal LastNameNotPossible = new("employee.last-name-not-possible", nameof(EmployeeIdentity.LastName));

    /// <summary>No letter, or longer than <see cref="PersonNames.MaxLength"/>.</summary>
    public static readonly Refusal BirthNameNotPossible = new("employee.birth-name-not-possible", nameof(EmployeeIdentity.BirthName));

    /// <summary>Younger than <see cref="EmployeeIdentity.MinimumAge"/>, or older than anybody.</summary>
    public static readonly Refusal BirthDateNotPossible = new("employee.birth-date-not-possible", nameof(EmployeeIdentity.BornOn));

    /// <summary>Empty, or longer than <see cref="EmployeeIdentity.NationalityMaxLength"/>.</summary>
    public static readonly Refusal NationalityNotPossible = new("employee.nationality-not-possible", nameof(EmployeeIdentity.Nationality));

    /// <summary>Longer than <see cref="EmployeeIdentity.BirthPlaceMaxLength"/>.</summary>
    public static readonly Refusal BirthPlaceTooLong = new("employee.birth-place-too-long", nameof(EmployeeIdentity.BirthPlace));

    /// <summary>Longer than <see cref="EmployeeContact.EmailMaxLength"/>.</summary>
    public static readonly Refusal EmailNotPossible = new("employee.email-not-possible", nameof(EmployeeContact.Email));

    /// <summary>Longer than <see cref="EmployeeContact.LineMaxLength"/>.</summary>
    public static readonly Refusal StreetTooLong = new("employee.street-too-long", nameof(EmployeeContact.Street));

    /// <summary>Not five digits.</summary>
    public static readonly Refusal PostcodeNotPossible = new("employee.postcode-not-possible", nameof(EmployeeContact.Postcode));

    /// <summary>Longer than <see cref="EmployeeContact.LineMaxLength"/>.</summary>
    public static readonly Refusal CityTooLong = new("employee.city-too-long", nameof(EmployeeContact.City));

    /// <summary>Longer than <see cref="EmployeeContact.LineMaxLength"/>.</summary>
    public static readonly Refusal BlockTooLong = new("employee.block-too-long", nameof(EmployeeContact.Block));

    /// <summary>The address was checked in the future.</summary>
    public static readonly Refusal AreaCheckedInFuture = new("employee.area-checked-in-future", nameof(Employee.PriorityAreaCheckedOn));

    /// <summary>The form that wrote them down was sent before (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyEntered = new("employee.already-entered");

    /// <summary>That account is not a supervisor's, or is closed.</summary>
    public static readonly Refusal NotASupervisor = new("employee.not-a-supervisor", nameof(Employee.SupervisorId));

    /// <summary>Another employee has that account (settled by PostgreSQL).</summary>
    public static readonly Refusal AccountTaken = new("employee.account-taken", nameof(Employee.AccountId));

    /// <summary>No account of an employee.</summary>
    public static readonly Refusal AccountNotPossible = new("employee.account-not-possible", nameof(Employee.AccountId));

    /// <summary>Longer than <see cref="EmployeePaper.DetailMaxLength"/>.</summary>
    public static readonly Refusal PaperDetailTooLong = new("employee.paper-detail-too-long", nameof(EmployeePaper.Detail));

    /// <summary>Longer than <see cref="EmployeePaper.NumberMaxLength"/>.</summary>
    public static readonly Refusal PaperNumberTooLong = new("employee.paper-number-too-long", nameof(EmployeePaper.Number));

    /// <summary>No number is kept of this kind of paper.</summary>
    public static readonly Refusal PaperNumberNotKept = new("employee.paper-number-not-kept", nameof(EmployeePaper.Number));

    /// <summary>The same paper is there already: it is corrected, not added (settled by PostgreSQL).</summary>
    public static readonly Refusal PaperAlreadyThere = new("employee.paper-already-there", nameof(EmployeePaper.Kind));

    /// <summary>The paper ends before it starts.</summary>
    public static readonly Refusal PaperEndsBeforeItStarts = new("employee.paper-ends-before-it-starts", nameof(EmployeePaper.ExpiresOn));
}
