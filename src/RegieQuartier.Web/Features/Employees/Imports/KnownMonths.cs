using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Hours;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>In which of some months some people have a contract of integration, and the hours that are entered, read at once.</summary>
internal sealed class KnownMonths
{
    private readonly ILookup<Guid, DaySpan> _contracts;
    private readonly Dictionary<(Guid, DateOnly), HoursFigures> _entered;
    private readonly Dictionary<(Guid, DateOnly), int> _rows = [];

    private KnownMonths(ILookup<Guid, DaySpan> contracts, Dictionary<(Guid, DateOnly), HoursFigures> entered) => (_contracts, _entered) = (contracts, entered);

    /// <summary>Reads them, and nothing of other months: people who stay for years have many.</summary>
    public static async Task<KnownMonths> LoadAsync(RegieQuartierDbContext db, Guid[] people, DateOnly[] months, CancellationToken cancellation)
    {
        // When the file is written, and not only looked at, no contract that it leans on is withdrawn between this reading and its hours.
        if (db.Database.CurrentTransaction is not null)
        {
            await RecordLock.ShareAsync(db, people, cancellation);
        }

        var (first, last) = (months.DefaultIfEmpty().Min(), months.DefaultIfEmpty().Max().AddMonths(1).AddDays(-1));
        var contracts = await db.EmploymentContracts.AsNoTracking().OfIntegrationBetween(first, last).Where(contract => people.Contains(contract.EmployeeId))
            .Select(contract => new { contract.EmployeeId, contract.StartsOn, contract.LastDay }).ToListAsync(cancellation);
        var entered = await db.MonthlyHours.AsNoTracking().Where(hours => people.Contains(hours.EmployeeId) && months.Contains(hours.Month))
            .ToDictionaryAsync(hours => (hours.EmployeeId, hours.Month), hours => HoursFigures.Of(hours), cancellation);
        return new KnownMonths(contracts.ToLookup(contract => contract.EmployeeId, contract => new DaySpan(contract.StartsOn, contract.LastDay ?? DateOnly.MaxValue)), entered);
    }

    /// <summary>Why a row does not enter the hours of a month; null when it does, and is remembered.</summary>
    public string? WhyNot(Guid employeeId, DateOnly month, int row)
    {
        if (_entered.TryGetValue((employeeId, month), out var figures))
        {
            return HoursLabels.EnteredBefore(figures);
        }

        if (!_contracts[employeeId].Any(days => days.First < month.AddMonths(1) && days.Last >= month))
        {
            return "Pas de contrat d’insertion ce mois-là : vérifiez le mois, ou ajoutez d’abord le contrat.";
        }

        return _rows.TryAdd((employeeId, month), row) ? null : $"Ce mois de cette personne est déjà à la ligne {_rows[(employeeId, month)]} : gardez une seule ligne.";
    }
}
