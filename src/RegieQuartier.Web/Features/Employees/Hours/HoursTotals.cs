using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>An agreement with the State, as the hours of a month need it.</summary>
public sealed record MonthAgreement(Guid Id, SiaeKind Kind, HoursBasis Basis, int YearlyHours, IReadOnlyList<AnnexDays> Annexes);

/// <summary>What an annex grants, and when.</summary>
public sealed record AnnexDays(DaySpan Days, decimal FullTimeEquivalents);

/// <summary>The ETP of one agreement in a month.</summary>
/// <param name="Kind">The kind of agreement.</param>
/// <param name="Basis">Which hours count.</param>
/// <param name="Done">ETP done.</param>
/// <param name="Granted">ETP granted.</param>
public sealed record AgreementTotal(SiaeKind Kind, HoursBasis Basis, decimal Done, decimal Granted)
{
    /// <summary>What was done of what was granted; null when nothing was granted.</summary>
    public decimal? Rate => FullTimeEquivalents.Rate(Done, Granted);
}

/// <summary>The hours of a month together.</summary>
/// <param name="ExpectedMinutes">Minutes expected.</param>
/// <param name="PaidMinutes">Minutes paid.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
/// <param name="Agreements">The ETP of each agreement that the month touches; none for who does not see everybody.</param>
public sealed record HoursTotals(int ExpectedMinutes, int PaidMinutes, int WorkedMinutes, IReadOnlyList<AgreementTotal> Agreements)
{
    /// <summary>Adds them up.</summary>
    public static HoursTotals Of(DateOnly month, IReadOnlyList<HoursRow> rows, IReadOnlyList<MonthAgreement> agreements) => new(
        rows.Sum(row => row.ExpectedMinutes),
        rows.Sum(row => row.Kept?.Figures.PaidMinutes ?? 0),
        rows.Sum(row => row.Kept?.Figures.WorkedMinutes ?? 0),
        [.. agreements.Select(agreement => Of(month, rows, agreement)).Where(total => total.Done > 0 || total.Granted > 0)]);

    private static AgreementTotal Of(DateOnly month, IEnumerable<HoursRow> rows, MonthAgreement agreement)
    {
        var minutes = rows.Where(row => row.AgreementId == agreement.Id).Select(row => row.Kept?.Figures).OfType<HoursFigures>()
            .Sum(figures => (long)FullTimeEquivalents.MinutesCounted(agreement.Basis, figures.PaidMinutes, figures.WorkedMinutes));
        return new AgreementTotal(
            agreement.Kind,
            agreement.Basis,
            FullTimeEquivalents.OfMonth(minutes, agreement.YearlyHours),
            FullTimeEquivalents.GrantingIn([.. agreement.Annexes.Select(annex => annex.Days)], month) is { } place ? agreement.Annexes[place].FullTimeEquivalents : 0);
    }
}
