using FluentValidation;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What no free text of a record may hold.</summary>
public static class SecretRules
{
    /// <summary>No social security number, payment card or bank account (<see cref="SecretPatterns"/>).</summary>
    /// <param name="rule">The text's rule.</param>
    /// <param name="maxLength">Longest text, in characters: what is longer is refused by the domain, and is not searched.</param>
    public static IRuleBuilderOptions<T, string?> HoldsNoSecret<T>(this IRuleBuilder<T, string?> rule, int maxLength) => rule
        .Must(text => text is null || text.Length > maxLength || !SecretPatterns.AppearIn(text))
        .WithMessage("Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le : il n’a pas sa place dans un dossier.");
}
