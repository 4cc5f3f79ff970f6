using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Reserved;

/// <summary>What only who follows an employee reads, and the times the director opened it.</summary>
/// <param name="File">The record.</param>
/// <param name="Lines">What is noted.</param>
/// <param name="Openings">The times it was opened, for who follows the employee.</param>
/// <param name="OpenUntil">Until when the director has it open; null for who follows the employee.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Changed">Whether somebody else noted something since the form was shown.</param>
public sealed record ReservedPage(
    EmployeeFile File, IReadOnlyList<ReservedLine> Lines, IReadOnlyList<ReservedOpening> Openings, DateTimeOffset? OpenUntil, ReservedForm Form, bool Changed)
{
    /// <summary>Whether the reader writes here.</summary>
    public bool CanWrite => File.CanWritePathway;
}
