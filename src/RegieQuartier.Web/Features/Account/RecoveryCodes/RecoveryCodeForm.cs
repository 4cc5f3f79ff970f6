using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace RegieQuartier.Web.Features.Account.RecoveryCodes;

/// <summary>New codes: the password is asked again.</summary>
public sealed class RecoveryCodeForm
{
    [DataType(DataType.Password)]
    public string? Password { get; init; }
}

internal sealed class RecoveryCodeFormValidator : AbstractValidator<RecoveryCodeForm>
{
    public RecoveryCodeFormValidator() => RuleFor(form => form.Password).NotEmpty().WithMessage("Écrivez votre mot de passe.");
}
