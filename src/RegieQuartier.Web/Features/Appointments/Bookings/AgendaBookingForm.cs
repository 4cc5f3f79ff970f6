using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Appointments.Times;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Appointments.Bookings;

/// <summary>An appointment given to somebody at the desk or on the telephone.</summary>
public sealed class AgendaBookingForm : TimeForm
{
    public string? Key { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? HelperName { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Request { get; init; }

    /// <summary>The telephone number that is written, if it is one.</summary>
    public PhoneNumber? PhoneNumber => field ??= PhoneNumberReader.Read(Phone);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(FirstName!.Trim(), LastName!.Trim(), PhoneNumber, Written(Email), Written(HelperName));

    public string? ToRequest() => Written(Request);

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class AgendaBookingFormValidator : AbstractValidator<AgendaBookingForm>
{
    public AgendaBookingFormValidator()
    {
        Include(new TimeFormValidator());
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez le prénom de la personne.", "Ce prénom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez le nom de famille de la personne.", "Ce nom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.HelperName)
            .IsAName(_ => "Écrivez un nom, ou laissez vide.", "Ce nom est trop long. Écrivez-le plus court.")
            .When(form => !string.IsNullOrWhiteSpace(form.HelperName));
        RuleFor(form => form.Phone).IsAPhone(form => form.Phone, form => form.PhoneNumber).When(form => !string.IsNullOrWhiteSpace(form.Phone));
        RuleFor(form => form.Email).IsAnAddress();
        RuleFor(form => form.Request).IsAFewWords();
    }
}
