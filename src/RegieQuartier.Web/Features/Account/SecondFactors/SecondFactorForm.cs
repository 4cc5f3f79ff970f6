using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace RegieQuartier.Web.Features.Account.SecondFactors;

public sealed class SecondFactorForm
{
    /// <summary>The application's secret, sealed: it is kept once its first code is right.</summary>
    public string? SetupToken { get; init; }

    public string? Code { get; init; }

    /// <summary>Asked of those who replace an application that works.</summary>
    [DataType(DataType.Password)]
    public string? Password { get; init; }
}

internal sealed class SecondFactorFormValidator : AbstractValidator<SecondFactorForm>
{
    public SecondFactorFormValidator() => RuleFor(form => form.Code).NotEmpty().WithMessage("Écrivez le code que l’application affiche.");
}
