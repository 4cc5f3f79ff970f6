using FluentValidation;

namespace RegieQuartier.Web.Features.Employees.OwnAccounts;

/// <summary>The account that an employee is to sign in with.</summary>
public sealed class OwnAccountForm
{
    public Guid? AccountId { get; init; }

    /// <summary>The record as it was read.</summary>
    public uint Version { get; init; }
}

public sealed class OwnAccountFormValidator : AbstractValidator<OwnAccountForm>
{
    public OwnAccountFormValidator() => RuleFor(form => form.AccountId).NotNull().WithMessage("Choisissez un compte de la liste.");
}
