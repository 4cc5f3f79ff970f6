using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace RegieQuartier.Web.Features.Account.SignIn;

public sealed class SignInForm
{
    public string? SignInName { get; init; }

    [DataType(DataType.Password)]
    public string? Password { get; init; }

    /// <summary>« Rester connecté sur ce téléphone »: kept for the accounts that may, ignored for the others.</summary>
    public bool StaySignedIn { get; init; }
}

internal sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.SignInName).NotEmpty().WithMessage("Écrivez votre adresse e-mail ou votre identifiant.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Écrivez votre mot de passe.");
    }
}
