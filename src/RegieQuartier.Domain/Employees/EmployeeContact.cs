using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>How an employee is reached, and where they live.</summary>
/// <param name="Phone">Telephone, if any. Never unique, and never who they are.</param>
/// <param name="Email">E-mail address, if any.</param>
/// <param name="Street">Number and street.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="City">City.</param>
/// <param name="Block">The block of houses they live in, in words.</param>
public sealed record EmployeeContact(PhoneNumber? Phone, string? Email, string Street, string Postcode, string City, string Block)
{
    /// <summary>Longest street, city or block, in characters.</summary>
    public const int LineMaxLength = 100;

    /// <summary>Longest e-mail address, in characters.</summary>
    public const int EmailMaxLength = 254;

    /// <summary>Digits of a French postcode.</summary>
    public const int PostcodeLength = 5;

    /// <summary>Why nobody can be reached so; null when somebody can.</summary>
    internal Refusal? Refusal => Refusals.FirstOrDefault();

    /// <summary>Every reason why nobody can be reached so; none when somebody can.</summary>
    public IEnumerable<Refusal> Refusals
    {
        get
        {
            if (Email is { Length: > EmailMaxLength })
            {
                yield return EmployeeRefusals.EmailNotPossible;
            }

            if (Street.Length > LineMaxLength)
            {
                yield return EmployeeRefusals.StreetTooLong;
            }

            if (Postcode.Length != 0 && (Postcode.Length != PostcodeLength || !Postcode.All(char.IsAsciiDigit)))
            {
                yield return EmployeeRefusals.PostcodeNotPossible;
            }

            if (City.Length > LineMaxLength)
            {
                yield return EmployeeRefusals.CityTooLong;
            }

            if (Block.Length > LineMaxLength)
            {
                yield return EmployeeRefusals.BlockTooLong;
            }
        }
    }
}

/// <summary>Who to call if something happens.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Phone">Their telephone.</param>
/// <param name="Link">Who they are to the employee: « sœur ».</param>
public sealed record EmergencyContact(string Name, PhoneNumber Phone, string Link)
{
    /// <summary>Longest link, in characters.</summary>
    public const int LinkMaxLength = 40;
}
