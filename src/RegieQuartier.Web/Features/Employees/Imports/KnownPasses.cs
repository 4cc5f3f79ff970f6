using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Passes;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>The PASS IAE of the people of a file and the holders of its numbers, read at once; those of its own rows stand among them.</summary>
internal sealed class KnownPasses
{
    private readonly Dictionary<PassNumber, Guid> _holders;
    private readonly Dictionary<Guid, List<PassDates>> _dates;
    private readonly HashSet<Guid>? _followed;

    private KnownPasses(LegalValues law, Dictionary<PassNumber, Guid> holders, Dictionary<Guid, List<PassDates>> dates, HashSet<Guid>? followed) =>
        (Law, _holders, _dates, _followed) = (law, holders, dates, followed);

    /// <summary>The legal figures that hold.</summary>
    public LegalValues Law { get; }

    public static async Task<KnownPasses> LoadAsync(RegieQuartierDbContext db, Guid[] people, PassNumber?[] numbers, ImportMoment moment, CancellationToken cancellation)
    {
        var standing = db.IaePasses.AsNoTracking().Where(pass => pass.WithdrawnOn == null);
        var holders = await standing.Where(pass => numbers.Contains(pass.Number)).Select(pass => new { pass.Number, pass.EmployeeId }).ToListAsync(cancellation);
        var dates = await standing.Where(pass => people.Contains(pass.EmployeeId)).Select(pass => new { pass.EmployeeId, pass.StartsOn, pass.EndsOn }).ToListAsync(cancellation);
        return new KnownPasses(
            await LegalFigures.ReadAsync(db, cancellation),
            holders.ToDictionary(pass => pass.Number!.Value, pass => pass.EmployeeId),
            dates.GroupBy(pass => pass.EmployeeId).ToDictionary(own => own.Key, own => own.Select(pass => new PassDates(pass.StartsOn, pass.EndsOn, [])).ToList()),
            moment.FollowerId is { } advisor ? await db.IdsFollowedBy(advisor, moment.Today).Where(id => people.Contains(id)).ToHashSetAsync(cancellation) : null);
    }

    /// <summary>Whether who brings the file in may write down the PASS of somebody.</summary>
    public bool MayTellOf(Guid employeeId) => _followed?.Contains(employeeId) != false;

    /// <summary>Why a PASS cannot stand beside those that are known; null when it can.</summary>
    public Refusal? WhyNot(IaePass pass) => pass switch
    {
        _ when Of(pass).Exists(other => other.StartsOn <= pass.EndsOn && other.EndsOn >= pass.StartsOn) => PassRefusals.OverlapsAnother,
        _ when _holders.ContainsKey(pass.Number!.Value) => PassRefusals.NumberTaken,
        _ => null,
    };

    /// <summary>What is to be looked at when another PASS ended shortly before; null when none did.</summary>
    public string? Waiting(IaePass pass) => PassWaiting.Ask(Of(pass).Where(other => other.EndsOn < pass.StartsOn).MaxBy(other => other.EndsOn), pass.StartsOn, Law, null)?.Sentence;

    /// <summary>The file brings one in: those that follow stand beside it.</summary>
    public void Add(IaePass pass)
    {
        _holders[pass.Number!.Value] = pass.EmployeeId;
        Of(pass).Add(pass.Dates);
    }

    private List<PassDates> Of(IaePass pass)
    {
        if (!_dates.TryGetValue(pass.EmployeeId, out var own))
        {
            _dates[pass.EmployeeId] = own = [];
        }

        return own;
    }
}
