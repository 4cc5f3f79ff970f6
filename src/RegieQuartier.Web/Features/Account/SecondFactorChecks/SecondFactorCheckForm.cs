using FluentValidation;

namespace RegieQuartier.Web.Features.Account.SecondFactorChecks;

/// <summary>A code of the application, or a recovery code.</summary>
public sealed class SecondFactorCheckForm
{
    public string? Code { get; init; }
}

internal sealed class SecondFactorCheckFormValidator : AbstractValidator<SecondFactorCheckForm>
{
    public SecondFactorCheckFormValidator() => RuleFor(form => form.Code).NotEmpty().WithMessage("Écrivez le code.");
}
