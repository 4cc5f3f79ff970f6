using FluentValidation;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Somebody new, as they are typed: they are written down once, however often the form is sent.</summary>
public sealed class NewEmployeeForm : EmployeeForm
{
    /// <summary>The form's one-time key.</summary>
    [OneTimeKey]
    public Guid Key { get; set; }

    /// <summary>Those who were shown as alike before the form, and who are somebody else.</summary>
    public IList<Guid> NotThem { get; init; } = [];
}

/// <summary>The rules of anybody, which a row of a file goes by too, and the key, which it has not.</summary>
public sealed class NewEmployeeFormValidator : AbstractValidator<NewEmployeeForm>
{
    public NewEmployeeFormValidator()
    {
        Include(new EmployeeFormValidator());
        RuleFor(form => form.Key).NotEmpty().WithMessage(OneTimeKeys.Missing);
    }
}
