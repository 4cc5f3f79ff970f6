using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Timesheets;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The two figures of a month.</summary>
/// <param name="PaidMinutes">Minutes paid, leave included.</param>
/// <param name="WorkedMinutes">Minutes worked.</param>
public readonly record struct HoursFigures(int PaidMinutes, int WorkedMinutes)
{
    /// <summary>Those of a month that was entered.</summary>
    public static HoursFigures Of(MonthlyHours hours) => new(hours.PaidMinutes, hours.WorkedMinutes);

    /// <summary>The words of the box that confirms them: ticked for some figures, it confirms no others.</summary>
    public string ToMark() => string.Create(CultureInfo.InvariantCulture, $"{PaidMinutes}-{WorkedMinutes}");
}

/// <summary>The hours of a month as somebody saw them before they changed them.</summary>
/// <param name="Version">The row's version.</param>
/// <param name="Figures">What it said.</param>
public sealed record HoursSeen(uint Version, HoursFigures Figures);

/// <summary>The hours of one employee, as somebody wants them.</summary>
/// <param name="EmployeeId">The employee.</param>
/// <param name="Seen">What was there when they looked; null for nothing.</param>
/// <param name="Wanted">What is to be there; null for nothing.</param>
public sealed record HoursEntry(Guid EmployeeId, HoursSeen? Seen, HoursFigures? Wanted)
{
    private const char Separator = '.';

    /// <summary>What was confirmed, in the words of <see cref="HoursFigures.ToMark"/>; null for nothing.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Whether what may be meant is meant.</summary>
    public bool IsConfirmed => Wanted is { } wanted && string.Equals(Confirmed, wanted.ToMark(), StringComparison.Ordinal);

    /// <summary>Whether anything changes.</summary>
    public bool Changes => Wanted != Seen?.Figures;

    /// <summary>Who a line of a form is about, and what it showed: the words of its hidden field.</summary>
    public static string Mark(Guid employeeId, HoursSeen? seen) => seen is null
        ? $"{employeeId:N}"
        : string.Create(CultureInfo.InvariantCulture, $"{employeeId:N}{Separator}{seen.Version}{Separator}{seen.Figures.PaidMinutes}{Separator}{seen.Figures.WorkedMinutes}");

    /// <summary>Reads those words; null when they are not ours.</summary>
    public static HoursEntry? Read(string? mark)
    {
        var parts = (mark ?? "").Split(Separator);
        return parts.Length is 1 or 4 && Guid.TryParseExact(parts[0], "N", out var id)
            ? parts.Length == 1 ? new HoursEntry(id, null, null) : ReadSeen(parts) is { } seen ? new HoursEntry(id, seen, seen.Figures) : null
            : null;
    }

    private static HoursSeen? ReadSeen(string[] parts) =>
        uint.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var paid)
        && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var worked)
            ? new HoursSeen(version, new HoursFigures(paid, worked))
            : null;
}

/// <summary>What became of hours that were sent: all are kept, or none.</summary>
/// <param name="Refusal">Why none is, whoever they are of; null otherwise.</param>
/// <param name="Rows">Why none is, for each employee whose hours stand in the way.</param>
/// <param name="Written">How many employees' hours changed.</param>
public sealed record HoursAnswer(Refusal? Refusal, IReadOnlyDictionary<Guid, Refusal> Rows, int Written)
{
    /// <summary>Whether nothing was kept.</summary>
    public bool Refused => Refusal is not null || Rows.Count > 0;

    internal static HoursAnswer Of(Refusal refusal) => new(refusal, new Dictionary<Guid, Refusal>(), 0);
}
