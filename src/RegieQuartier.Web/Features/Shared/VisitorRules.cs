using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What may be written of a person who comes: the same for residents and for the team. What is too long is looked at no further.</summary>
public static class VisitorRules
{
    /// <summary>A name, first or last: one letter at least. Signs alone are none.</summary>
    public static IRuleBuilderOptions<T, string?> IsAName<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string> whenMissing, string whenLong) => rule
        .Cascade(CascadeMode.Stop)
        .Must(name => PersonNames.FirstLetters(name ?? "").Length > 0).WithMessage(whenMissing)
        .MaximumLength(PersonNames.MaxLength).WithMessage(whenLong);

    /// <summary>A telephone number, where one is written: the form has read it once for all.</summary>
    public static IRuleBuilderOptions<T, string?> IsAPhone<T>(this IRuleBuilder<T, string?> rule, Func<T, string?> typed, Func<T, PhoneNumber?> read) => rule
        .Must((form, _) => read(form) is not null).WithMessage(form => PhoneAdvice(typed(form)));

    /// <summary>An e-mail address, where one is written.</summary>
    public static IRuleBuilderOptions<T, string?> IsAnAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(Visitor.EmailMaxLength).WithMessage("Cette adresse e-mail est trop longue.")
        .Must(email => string.IsNullOrWhiteSpace(email) || MailAddresses.IsAddress(email)).WithMessage("Vérifiez l’adresse e-mail. Exemple : prenom.nom@exemple.fr.");

    /// <summary>A few words, without a number that nobody should leave.</summary>
    public static IRuleBuilderOptions<T, string?> IsAFewWords<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(Appointment.RequestMaxLength).WithMessage("Gardez l’essentiel : 200 lettres au plus.")
        .Must(words => string.IsNullOrWhiteSpace(words) || !SecretPatterns.AppearIn(words)).WithMessage("N’écrivez pas de numéro de sécurité sociale, de carte ou de compte : apportez-le avec vous.");

    private static string PhoneAdvice(string? phone)
    {
        var digits = (phone ?? "").Count(char.IsAsciiDigit);
        return (phone ?? "").TrimStart().StartsWith('0') && digits is > 6 and < 10
            ? $"Il manque {(digits == 9 ? "un chiffre" : "des chiffres")}. Exemple : 06 39 98 12 34."
            : "Vérifiez ce numéro. Exemple : 06 39 98 12 34.";
    }
}
