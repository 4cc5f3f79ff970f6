using System.Text.RegularExpressions;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employment;

/// <summary>What an agreement with the State says.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="HoursBasis">Which hours make its full-time equivalents.</param>
/// <param name="YearlyHours">Hours of one full-time equivalent in a year.</param>
public sealed record AgreementTerms(SiaeKind Kind, DateOnly StartsOn, DateOnly EndsOn, HoursBasis HoursBasis, int YearlyHours)
{
    private const int HoursInAYear = 8784;

    /// <summary>Why no agreement can say so; null when one can.</summary>
    internal Refusal? RefusalUnder(LegalValues law) => this switch
    {
        _ when EndsOn < StartsOn => AgreementRefusals.EndsBeforeItStarts,
        _ when EndsOn >= StartsOn.AddYears(law.Whole(LegalRule.AgreementMaximumYears, StartsOn)) => AgreementRefusals.TooLong,
        { YearlyHours: <= 0 or > HoursInAYear } => AgreementRefusals.YearlyHoursNotPossible,
        _ => null,
    };
}

/// <summary>What a financial annex says.</summary>
/// <param name="Number">Its number.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
/// <param name="FullTimeEquivalents">Full-time equivalents granted, brought to a year.</param>
/// <param name="State">Where it stands.</param>
public sealed partial record AnnexTerms(string Number, DateOnly StartsOn, DateOnly EndsOn, decimal FullTimeEquivalents, AnnexState State)
{
    /// <summary>Most full-time equivalents: more than any organisation has.</summary>
    public const decimal FullTimeEquivalentsMax = 9999;

    internal static string Normalised(string number) => string.Concat(number.Where(sign => !char.IsWhiteSpace(sign))).ToUpperInvariant();

    /// <summary>Why no annex of that kind of agreement can say so; null when one can.</summary>
    internal Refusal? RefusalFor(SiaeKind kind) => this switch
    {
        _ when !Shape().IsMatch(Normalised(Number)) => AgreementRefusals.AnnexNumberNotPossible,
        _ when !Normalised(Number).StartsWith(kind.ToString().ToUpperInvariant(), StringComparison.Ordinal) => AgreementRefusals.AnnexNumberOfAnotherKind,
        _ when EndsOn < StartsOn => AgreementRefusals.AnnexEndsBeforeItStarts,
        { FullTimeEquivalents: <= 0 or > FullTimeEquivalentsMax } => AgreementRefusals.FullTimeEquivalentsNotPossible,
        _ when decimal.Round(FullTimeEquivalents, 2) != FullTimeEquivalents => AgreementRefusals.FullTimeEquivalentsNotPossible,
        _ => null,
    };

    // The shape that the State's platform checks: A is the amendment, M the modification.
    [GeneratedRegex("^(ACI|EI|AI|ETTI|EITI)[0-9]{2}[A-Z0-9][0-9]{6}A[0-9]M[0-9]$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
