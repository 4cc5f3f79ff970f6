using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What MVC itself says when a value cannot be read: in French, and without the field's English name.</summary>
internal static class FrenchBindingMessages
{
    private const string Missing = "Il manque une réponse ici.";
    private const string Unreadable = "Cette réponse ne convient pas. Vérifiez ce qui est écrit.";
    private const string NotANumber = "Écrivez un nombre, en chiffres.";

    public static void SpeakFrench(this DefaultModelBindingMessageProvider messages)
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
