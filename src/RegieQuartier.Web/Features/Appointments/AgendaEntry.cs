using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>One line of a day: somebody, or else free time, or else an absence. <c>Row</c> is null for the last two.</summary>
public sealed record AgendaEntry(DateTimeOffset StartsAt, DateTimeOffset EndsAt, AgendaRow? Row, bool IsAbsence = false)
{
    public TimeSpan Length => EndsAt - StartsAt;
}

/// <summary>An appointment, as a line of the agenda shows it.</summary>
public sealed record AgendaRow(
    Guid Id,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    DateTimeOffset HeldUntil,
    AppointmentStatus Status,
    string FullName,
    string? HelperName,
    ServiceKind Kind,
    string? Request)
{
    public bool HoldsItsTime => Status.HoldsItsTime();

    /// <summary>Still to come, or the person is there.</summary>
    public bool IsOpen => Status.IsOpen();
}
