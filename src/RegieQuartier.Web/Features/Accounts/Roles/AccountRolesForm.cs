using FluentValidation;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Accounts.Roles;

public sealed class AccountRolesForm : IRoleBoxes
{
    public IList<Role> Roles { get; init; } = [];

    /// <summary>The account's state when the form was shown: a change made since is not written over.</summary>
    public string? Version { get; init; }
}

internal sealed class AccountRolesFormValidator : AbstractValidator<AccountRolesForm>
{
    public AccountRolesFormValidator() => RuleFor(form => form.Roles).NotEmpty().WithMessage(AccountRefusals.RoleMissing.ToSentence());
}

/// <summary>The form, with whose roles they are, and whom they follow by them.</summary>
public sealed record AccountRolesPage(Guid Id, string DisplayName, PeopleFollowed Followed, AccountRolesForm Form) : IRoleBoxes
{
    public IList<Role> Roles => Form.Roles;
}
