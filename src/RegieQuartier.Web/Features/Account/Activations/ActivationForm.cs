using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Web.Features.Account.Passwords;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Account.Activations;

/// <summary>What is read on the card, and the password chosen.</summary>
public sealed class ActivationForm : INewPassword
{
    public string? SignInName { get; init; }

    public string? Code { get; init; }

    [DataType(DataType.Password)]
    public string? Password { get; init; }

    [DataType(DataType.Password)]
    public string? PasswordAgain { get; init; }

    public bool StaySignedIn { get; init; }
}

internal sealed class ActivationFormValidator : AbstractValidator<ActivationForm>
{
    public ActivationFormValidator()
    {
        RuleFor(form => form.SignInName).NotEmpty().WithMessage("Écrivez l’identifiant de votre carte.");
        RuleFor(form => form.Code).NotEmpty().WithMessage("Écrivez le code de votre carte.");
        Include(new NewPasswordValidator());
    }
}
