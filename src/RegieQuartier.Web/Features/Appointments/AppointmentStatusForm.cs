using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Appointments;

/// <summary>One tap: what became of an appointment.</summary>
public sealed class AppointmentStatusForm
{
    /// <summary>It was said on the appointment's own page.</summary>
    public const string ItsPage = "fiche";

    /// <summary>It was said on reception's page of everybody.</summary>
    public const string Reception = "accueil";

    public AppointmentStatus? Status { get; init; }

    /// <summary>The place that reception looked at, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Where it was said, and where one comes back: <see cref="ItsPage"/>, <see cref="Reception"/>, or the writer's day.</summary>
    public string? From { get; init; }
}

public sealed class AppointmentStatusFormValidator : AbstractValidator<AppointmentStatusForm>
{
    public AppointmentStatusFormValidator() => RuleFor(form => form.Status)
        .Must(status => status is not null and not AppointmentStatus.Cancelled and not AppointmentStatus.Offered && Enum.IsDefined(status.Value))
        .WithMessage("Choisissez arrivé, présent, absent ou excusé.");
}
