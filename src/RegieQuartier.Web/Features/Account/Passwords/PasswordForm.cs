using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Account.Passwords;

public sealed class PasswordForm : INewPassword
{
    [DataType(DataType.Password)]
    public string? CurrentPassword { get; init; }

    [DataType(DataType.Password)]
    public string? Password { get; init; }

    [DataType(DataType.Password)]
    public string? PasswordAgain { get; init; }
}

internal sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(form => form.CurrentPassword).NotEmpty().WithMessage("Écrivez votre mot de passe actuel.");
        Include(new NewPasswordValidator());
    }
}

/// <summary>The shape of a password that is being chosen, wherever it is.</summary>
internal sealed class NewPasswordValidator : AbstractValidator<INewPassword>
{
    public NewPasswordValidator()
    {
        RuleFor(form => form.Password).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Choisissez un mot de passe.")
            .MinimumLength(PasswordRule.MinLength).WithMessage(FrenchIdentityErrors.TooShort)
            .MaximumLength(PasswordRule.MaxLength).WithMessage(FrenchIdentityErrors.TooLong);
        RuleFor(form => form.PasswordAgain)
            .Equal(form => form.Password, StringComparer.Ordinal).WithMessage("Ce n’est pas le même mot de passe. Écrivez-le à nouveau.")
            .When(form => form.Password is { Length: >= PasswordRule.MinLength });
    }
}
