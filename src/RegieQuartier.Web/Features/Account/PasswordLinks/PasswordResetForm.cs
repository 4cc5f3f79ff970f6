using FluentValidation;

namespace RegieQuartier.Web.Features.Account.PasswordLinks;

public sealed class PasswordResetForm
{
    public string? Email { get; init; }
}

internal sealed class PasswordResetFormValidator : AbstractValidator<PasswordResetForm>
{
    public PasswordResetFormValidator() => RuleFor(form => form.Email).NotEmpty().WithMessage("Écrivez votre adresse e-mail.");
}
