using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Web.Features.Account.Passwords;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Account.PasswordLinks;

/// <summary>The password chosen from a link.</summary>
public sealed class NewPasswordForm : INewPassword
{
    [DataType(DataType.Password)]
    public string? Password { get; init; }

    [DataType(DataType.Password)]
    public string? PasswordAgain { get; init; }
}

internal sealed class NewPasswordFormValidator : AbstractValidator<NewPasswordForm>
{
    public NewPasswordFormValidator() => Include(new NewPasswordValidator());
}
