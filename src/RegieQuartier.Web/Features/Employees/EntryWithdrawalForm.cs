using FluentValidation;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Why what was noted of a pathway is withdrawn, as it is chosen, when it can but be withdrawn.</summary>
public sealed class EntryWithdrawalForm : IEntryWithdrawal
{
    public EntryWithdrawal? Reason { get; init; }

    /// <summary>Its version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class EntryWithdrawalFormValidator : AbstractValidator<EntryWithdrawalForm>
{
    public EntryWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().WithMessage("Choisissez une raison.").IsInEnum().WithMessage("Choisissez dans la liste.");
}
