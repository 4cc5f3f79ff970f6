using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What MVC itself says when a value cannot be read: in plain words, and without the field's English name.</summary>
internal static class BindingMessages
{
    private static string Missing => Say("rule.answer-missing");

    private static string Unreadable => Say("rule.answer-unreadable");

    private static string NotANumber => Say("rule.answer-number");

    public static void SpeakPlainly(this DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(_ => Missing);
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Missing);
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
        messages.SetValueIsInvalidAccessor(_ => Unreadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unreadable);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable);
        messages.SetValueMustBeANumberAccessor(_ => NotANumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => NotANumber);
    }
}
