using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>What a resident writes to book: nothing but a name is required.</summary>
public sealed class BookingForm
{
    public const string ForMe = "moi";
    public const string ForSomebodyElse = "autre";

    public string? Key { get; init; }

    /// <summary>Another slot than the address names, taken because that one had gone.</summary>
    public string? Instead { get; init; }

    public string? For { get; init; } = ForMe;

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? HelperName { get; init; }

    public string? Phone { get; init; }

    public bool NoPhone { get; init; }

    public string? Email { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Request { get; init; }

    /// <summary>Nobody sees it: what fills it in is a program.</summary>
    public string? Website { get; init; }

    /// <summary>The telephone number that is written, if it is one.</summary>
    public PhoneNumber? PhoneNumber => field ??= PhoneNumberReader.Read(Phone);

    public bool IsForSomebodyElse => string.Equals(For, ForSomebodyElse, StringComparison.Ordinal);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(
        FirstName!.Trim(),
        LastName!.Trim(),
        NoPhone ? null : PhoneNumber,
        string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
        IsForSomebodyElse ? HelperName!.Trim() : null);

    public string? ToRequest() => string.IsNullOrWhiteSpace(Request) ? null : Request.Trim();
}

public sealed class BookingFormValidator : AbstractValidator<BookingForm>
{
    public BookingFormValidator()
    {
        RuleFor(form => form.FirstName)
            .IsAName(form => form.IsForSomebodyElse ? "Écrivez le prénom de la personne." : "Écrivez votre prénom.", "Ce prénom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.LastName)
            .IsAName(form => form.IsForSomebodyElse ? "Écrivez le nom de famille de la personne." : "Écrivez votre nom de famille.", "Ce nom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.HelperName)
            .IsAName(_ => "Écrivez votre nom, pour qu’on sache qui a réservé.", "Ce nom est trop long. Écrivez-le plus court.")
            .When(form => form.IsForSomebodyElse);
        RuleFor(form => form.Phone)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Écrivez un numéro, ou cochez « Je n’ai pas de téléphone ».")
            .IsAPhone(form => form.Phone, form => form.PhoneNumber)
            .When(form => !form.NoPhone);
        RuleFor(form => form.Website).Empty().WithMessage("Laissez cette case vide.");
        RuleFor(form => form.Email).IsAnAddress();
        RuleFor(form => form.Request).IsAFewWords();
    }
}
