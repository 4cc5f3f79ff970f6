using Microsoft.AspNetCore.Identity;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Security;

/// <summary>Whatever Identity may say, in French.</summary>
internal sealed class FrenchIdentityErrors : IdentityErrorDescriber
{
    public const string TooShort = "Il faut au moins 12\u00a0caractères. Une petite phrase convient très bien.";
    public const string TooLong = "Il faut au plus 128\u00a0caractères.";

    private const string NoSecondFactorWord = "Ce code n’est pas le bon, ou il a déjà servi.";
    private const string NotThere = "Cette fonction n’est pas utilisée ici.";

    /// <summary>Why a password is refused.</summary>
    public IdentityError Password(Refusal refusal) => refusal switch
    {
        _ when refusal == AccountRefusals.PasswordTooShort => PasswordTooShort(PasswordRule.MinLength),
        _ when refusal == AccountRefusals.PasswordTooLong => Error(refusal.Code, TooLong),
        _ when refusal == AccountRefusals.PasswordTooCommon =>
            Error(refusal.Code, "Ce mot de passe est trop facile à deviner. Prenez par exemple quatre mots sans lien entre eux."),
        _ when refusal == AccountRefusals.PasswordTooPersonal =>
            Error(refusal.Code, "Ne prenez ni votre nom, ni votre adresse, ni le nom de la régie\u00a0: on les essaie en premier."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, "Not about a password"),
    };

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Cela n’a pas marché. Essayez à nouveau.");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Quelqu’un d’autre vient de modifier ce compte. Rien n’a été enregistré.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "Ce mot de passe n’est pas le bon.");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "Ce lien ne marche plus.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Error(nameof(RecoveryCodeRedemptionFailed), NoSecondFactorWord);

    public override IdentityError LoginAlreadyAssociated() => Error(nameof(LoginAlreadyAssociated), NotThere);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "Écrivez une adresse e-mail ou un identifiant.");

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "Il manque quelque chose à cette adresse. Exemple\u00a0: prenom@exemple.fr.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "Un autre compte utilise déjà cet identifiant.");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "Un autre compte utilise déjà cette adresse.");

    public override IdentityError InvalidRoleName(string? role) => Error(nameof(InvalidRoleName), NotThere);

    public override IdentityError DuplicateRoleName(string role) => Error(nameof(DuplicateRoleName), NotThere);

    public override IdentityError UserAlreadyHasPassword() => Error(nameof(UserAlreadyHasPassword), "Ce compte a déjà un mot de passe.");

    public override IdentityError UserLockoutNotEnabled() => Error(nameof(UserLockoutNotEnabled), NotThere);

    public override IdentityError UserAlreadyInRole(string role) => Error(nameof(UserAlreadyInRole), NotThere);

    public override IdentityError UserNotInRole(string role) => Error(nameof(UserNotInRole), NotThere);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), TooShort);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Error(nameof(PasswordRequiresUniqueChars), "Prenez des caractères plus variés.");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Error(nameof(PasswordRequiresNonAlphanumeric), "Ajoutez un signe.");

    public override IdentityError PasswordRequiresDigit() => Error(nameof(PasswordRequiresDigit), "Ajoutez un chiffre.");

    public override IdentityError PasswordRequiresLower() => Error(nameof(PasswordRequiresLower), "Ajoutez une minuscule.");

    public override IdentityError PasswordRequiresUpper() => Error(nameof(PasswordRequiresUpper), "Ajoutez une majuscule.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
