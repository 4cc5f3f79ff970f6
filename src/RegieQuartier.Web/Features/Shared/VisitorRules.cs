using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What may be written of a person who comes: the same for residents and for the team. What is too long is looked at no further.</summary>
public static class VisitorRules
{
    /// <summary>A name, first or last: one letter at least. Signs alone are none.</summary>
    public static IRuleBuilderOptions<T, string?> IsAName<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string> whenMissing, Func<T, string> whenLong) => rule
        .Cascade(CascadeMode.Stop)
        .Must(name => PersonNames.FirstLetters(name ?? "").Length > 0).WithMessage(whenMissing)
        .MaximumLength(PersonNames.MaxLength).WithMessage(whenLong);

    /// <summary>A telephone number, where one is written: the form has read it once for all.</summary>
    public static IRuleBuilderOptions<T, string?> IsAPhone<T>(this IRuleBuilder<T, string?> rule, Func<T, string?> typed, Func<T, PhoneNumber?> read) => rule
        .Must((form, _) => read(form) is not null).WithMessage(form => PhoneAdvice(typed(form)));

    /// <summary>An e-mail address, where one is written.</summary>
    public static IRuleBuilderOptions<T, string?> IsAnAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(Visitor.EmailMaxLength).WithMessage(_ => Say("rule.email-long"))
        .Must(email => string.IsNullOrWhiteSpace(email) || MailAddresses.IsAddress(email)).WithMessage(_ => Say("rule.email"));

    /// <summary>A few words, without a number that nobody should leave.</summary>
    public static IRuleBuilderOptions<T, string?> IsAFewWords<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(Appointment.RequestMaxLength).WithMessage(_ => Say("rule.request-long"))
        .Must(words => string.IsNullOrWhiteSpace(words) || !SecretPatterns.AppearIn(words)).WithMessage(_ => Say("rule.request-secret"));

    private static string PhoneAdvice(string? phone)
    {
        var digits = (phone ?? "").Count(char.IsAsciiDigit);
        return (phone ?? "").TrimStart().StartsWith('0') && digits is > 6 and < 10
            ? Say(digits == 9 ? "rule.phone-digit" : "rule.phone-digits")
            : Say("rule.phone-wrong");
    }
}
