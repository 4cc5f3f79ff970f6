using FluentValidation;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts;

/// <summary>A new account.</summary>
public sealed class AccountForm : IRoleBoxes
{
    public string? DisplayName { get; init; }

    public string? JobTitle { get; init; }

    public string? SignInName { get; init; }

    public IList<Role> Roles { get; init; } = [];
}

internal sealed class AccountFormValidator : AbstractValidator<AccountForm>
{
    public AccountFormValidator()
    {
        RuleFor(form => form.DisplayName).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Écrivez le prénom et le nom.")
            .MaximumLength(AppUser.DisplayNameMaxLength).WithMessage($"Il faut au plus {AppUser.DisplayNameMaxLength}\u00a0lettres.");
        RuleFor(form => form.JobTitle).MaximumLength(AppUser.JobTitleMaxLength).WithMessage($"Il faut au plus {AppUser.JobTitleMaxLength}\u00a0lettres.");
        RuleFor(form => form.SignInName).NotEmpty().WithMessage("Écrivez une adresse e-mail ou un identifiant.");
        RuleFor(form => form.Roles).NotEmpty().WithMessage(AccountRefusals.RoleMissing.ToSentence());
    }
}
