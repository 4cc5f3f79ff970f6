using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
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

    public bool IsForSomebodyElse => string.Equals(For, ForSomebodyElse, StringComparison.Ordinal);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(
        FirstName!.Trim(),
        LastName!.Trim(),
        NoPhone ? null : PhoneNumberReader.Read(Phone),
        string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
        IsForSomebodyElse ? HelperName!.Trim() : null);

    public string? ToRequest() => string.IsNullOrWhiteSpace(Request) ? null : Request.Trim();
}

public sealed class BookingFormValidator : AbstractValidator<BookingForm>
{
    public BookingFormValidator()
    {
        // What is too long is looked at no further.
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.FirstName)
            .Must(BeAName).WithMessage(form => form.IsForSomebodyElse ? "Écrivez le prénom de la personne." : "Écrivez votre prénom.")
            .MaximumLength(PersonNames.MaxLength).WithMessage("Ce prénom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.LastName)
            .Must(BeAName).WithMessage(form => form.IsForSomebodyElse ? "Écrivez le nom de famille de la personne." : "Écrivez votre nom de famille.")
            .MaximumLength(PersonNames.MaxLength).WithMessage("Ce nom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.HelperName)
            .Must(BeAName).WithMessage("Écrivez votre nom, pour qu’on sache qui a réservé.")
            .MaximumLength(PersonNames.MaxLength).WithMessage("Ce nom est trop long. Écrivez-le plus court.")
            .When(form => form.IsForSomebodyElse);
        RuleFor(form => form.Phone)
            .NotEmpty().WithMessage("Écrivez un numéro, ou cochez « Je n’ai pas de téléphone ».")
            .Must(phone => PhoneNumberReader.Read(phone) is not null).WithMessage(form => PhoneAdvice(form.Phone))
            .When(form => !form.NoPhone);
        RuleFor(form => form.Email)
            .MaximumLength(Visitor.EmailMaxLength).WithMessage("Cette adresse e-mail est trop longue.")
            .Must(email => MailAddresses.IsAddress(email!)).WithMessage("Vérifiez l’adresse e-mail. Exemple : prenom.nom@exemple.fr.")
            .When(form => !string.IsNullOrWhiteSpace(form.Email));
        RuleFor(form => form.Request)
            .MaximumLength(Appointment.RequestMaxLength).WithMessage("Gardez l’essentiel : 200 lettres au plus.")
            .Must(request => !SecretPatterns.AppearIn(request!)).WithMessage("N’écrivez pas de numéro de sécurité sociale, de carte ou de compte : apportez-le avec vous.")
            .When(form => !string.IsNullOrWhiteSpace(form.Request));
    }

    // One letter is a name; signs alone are not.
    private static bool BeAName(string? name) => PersonNames.FirstLetters(name ?? "").Length > 0;

    private static string PhoneAdvice(string? phone)
    {
        var digits = (phone ?? "").Count(char.IsAsciiDigit);
        return (phone ?? "").TrimStart().StartsWith('0') && digits is > 6 and < 10
            ? $"Il manque {(digits == 9 ? "un chiffre" : "des chiffres")}. Exemple : 06 39 98 12 34."
            : "Vérifiez ce numéro. Exemple : 06 39 98 12 34.";
    }
}
