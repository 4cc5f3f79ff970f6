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
using RegieQuartier.Web.Infrastructure.Languages;
using RegieQuartier.Web.Security;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

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

    /// <summary>Code of the language the person is written to in.</summary>
    public string? Language { get; init; } = LanguageFiles.French.Code;

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
            : new AgendaBookingForm { Key = key, FirstName = entry.FirstName, LastName = entry.LastName, Phone = entry.Phone?.Display, Email = entry.Email, HelperName = entry.HelperName, Language = entry.Language };
    }

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(FirstName!.Trim(), LastName!.Trim(), PhoneNumber, Written(Email), Written(HelperName))
    {
        Language = LanguageFiles.FindOrFrench(Language).Code,
    };

    public string? ToRequest() => Written(Request);

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class AgendaBookingFormValidator : AbstractValidator<AgendaBookingForm>
{
    public AgendaBookingFormValidator()
    {
        Include(new TimeFormValidator());
        RuleFor(form => form.FirstName).IsAName(_ => Say("rule.first-name-other"), _ => Say("rule.first-name-long"));
        RuleFor(form => form.LastName).IsAName(_ => Say("rule.last-name-other"), _ => Say("rule.name-long"));
        RuleFor(form => form.HelperName)
            .IsAName(_ => "Écrivez un nom, ou laissez vide.", _ => Say("rule.name-long"))
            .When(form => !string.IsNullOrWhiteSpace(form.HelperName));
        RuleFor(form => form.Phone).IsAPhone(form => form.Phone, form => form.PhoneNumber).When(form => !string.IsNullOrWhiteSpace(form.Phone));
        RuleFor(form => form.Email).IsAnAddress();
        RuleFor(form => form.Request).IsAFewWords();
    }
}
