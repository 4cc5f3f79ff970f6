using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;

namespace RegieQuartier.Domain.Tests.Employment;

/// <summary>A contract of everyday.</summary>
internal static class Given
{
    public const int Hours26 = 26 * 60;

    public static readonly LegalValues Law = new(InitialLegalValues.All);

    public static readonly DateOnly Today = Day("2026-02-20");

    public static readonly SiaeAgreement Aci = Agreement(SiaeKind.Aci);

    public static readonly SiaeAgreement Ei = Agreement(SiaeKind.Ei);

    public static Result<EmploymentContract> Sign(ContractTerms terms, params EmploymentContract[] others) =>
        EmploymentContract.Sign(Party(others), Aci, terms, null, Today, Law);

    public static ContractParty Party(params EmploymentContract[] contracts) => new(Guid.NewGuid(), Day("1995-01-01"), contracts);

    public static ContractTerms Cddi(string start, string? end, int hours = 26) =>
        new(ContractType.Cddi, "Agente", Day(start), end is null ? null : Day(end), hours * 60);

    public static ContractStep Step(string effective, string? end, int hours = 26) => new(Day(effective), end is null ? null : Day(end), hours * 60, "Agente");

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static SiaeAgreement Agreement(SiaeKind kind) =>
        SiaeAgreement.Conclude(new AgreementTerms(kind, Day("2024-01-01"), Day("2026-12-31"), HoursBasis.Paid, 1820), Law).Value!;
}
