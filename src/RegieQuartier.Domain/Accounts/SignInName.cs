using System.Net.Mail;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// What a person types to sign in: their e-mail address or, for an employee without one, an identifier
/// of letters, digits, dots and dashes such as <c>samia.k</c>. An identifier never holds an @.
/// </summary>
/// <param name="Text">The address or identifier, in small letters, without spaces around.</param>
/// <param name="IsEmail">True for an address.</param>
public sealed record SignInName(string Text, bool IsEmail)
{
    /// <summary>Longest e-mail address, in characters.</summary>
    public const int MaxLength = 254;

    /// <summary>Shortest identifier, in characters.</summary>
    public const int IdentifierMinLength = 3;

    /// <summary>Longest identifier, in characters: it must fit on a card and be typed on a phone.</summary>
    public const int IdentifierMaxLength = 30;

    /// <summary>Reads what was typed; refused when it is neither an address nor an identifier.</summary>
    public static Result<SignInName> Read(string? typed)
    {
        var text = (typed ?? "").Trim().ToLowerInvariant();
        if (text.Contains('@', StringComparison.Ordinal))
        {
            return IsAddress(text) ? new SignInName(text, IsEmail: true) : AccountRefusals.SignInNameUnreadable;
        }

        return IsIdentifier(text) ? new SignInName(text, IsEmail: false) : AccountRefusals.SignInNameUnreadable;
    }

    private static bool IsAddress(string text) =>
        text.Length <= MaxLength
        && text.All(letter => letter is > ' ' and < '\x7f' and not ('<' or '>' or '"' or ',' or ';'))
        && MailAddress.TryCreate(text, out var address)
        && address.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsIdentifier(string text) =>
        text.Length is >= IdentifierMinLength and <= IdentifierMaxLength
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');
}
