using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Appointments.Times;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

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

    /// <summary>An empty form, or that of somebody who waits: who they are is already written.</summary>
    internal static async Task<AgendaBookingForm> ForAsync(RegieQuartierDbContext db, ClaimsPrincipal user, Guid? waiting, CancellationToken cancellation)
    {
        var key = BookingKey.Draw().Text;
        var entry = waiting is { } id && user.Can(Policies.ManageWaitingList)
            ? await db.WaitingEntries.AsNoTracking().Open().FirstOrDefaultAsync(known => known.Id == id && known.LastName != "", cancellation)
            : null;
        return entry is null
            ? new AgendaBookingForm { Key = key }
            : new AgendaBookingForm { Key = key, FirstName = entry.FirstName, LastName = entry.LastName, Phone = entry.Phone?.Display, Email = entry.Email, HelperName = entry.HelperName };
    }

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
