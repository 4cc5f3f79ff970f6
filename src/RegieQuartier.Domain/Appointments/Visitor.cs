using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>The person an appointment is for, as they gave their name: no account, no date of birth, no address.</summary>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name: its first letters open the appointment.</param>
/// <param name="Phone">Where to reach them, if anywhere.</param>
/// <param name="Email">Their e-mail address, if given.</param>
/// <param name="HelperName">Who books for them, when it is somebody else.</param>
public sealed record Visitor(string FirstName, string LastName, PhoneNumber? Phone, string? Email, string? HelperName)
{
    /// <summary>Longest e-mail address, in characters (RFC 5321).</summary>
    public const int EmailMaxLength = 254;

    /// <summary>Longest code of a language, in characters.</summary>
    public const int LanguageMaxLength = 8;

    /// <summary>Code of the language they are written to in: that of the pages they booked on.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>Longest helper's name, in characters: a person, a comma, a structure.</summary>
    public const int HelperMaxLength = PersonNames.MaxLength + 2 + BookingRelay.NameMaxLength;

    /// <summary>The structure that books for them, when one does.</summary>
    public Guid? RelayId { get; init; }

    /// <summary>First and last name.</summary>
    public string FullName => $"{FirstName} {LastName}";
}
