namespace RegieQuartier.Domain.Employees;

/// <summary>A time during which an advisor is the referent of an employee. The open one says who it is now.</summary>
public sealed class ReferentAssignment
{
    private ReferentAssignment()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employee.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>The advisor's account.</summary>
    public Guid AdvisorId { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>Until when, in UTC; null for the present one.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    internal static ReferentAssignment Of(Employee employee, Guid advisorId, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), EmployeeId = employee.Id, AdvisorId = advisorId, StartsAt = now };

    internal void End(DateTimeOffset now) => EndsAt = now;
}
