using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Interviews.Withdrawals;

/// <summary>What becomes of an interview whose end was noted by mistake, as it is chosen.</summary>
public sealed class InterviewWithdrawalForm : IEntryWithdrawal
{
    public EntryWithdrawal? Reason { get; init; }

    /// <summary>Whether it comes back among the interviews to hold, instead of being withdrawn.</summary>
    public bool Back { get; init; }

    /// <summary>The interview's version when the form was shown.</summary>
    public uint Version { get; set; }
}

public sealed class InterviewWithdrawalFormValidator : AbstractValidator<InterviewWithdrawalForm>
{
    public InterviewWithdrawalFormValidator() =>
        RuleFor(form => form.Reason).NotNull().When(form => !form.Back).WithMessage("Dites pourquoi il est retiré.").IsInEnum().WithMessage("Choisissez dans la liste.");
}

/// <summary>The question before an interview is withdrawn, with all that goes with it.</summary>
/// <param name="File">The record.</param>
/// <param name="Id">The interview.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="Outcome">What is noted that became of it.</param>
/// <param name="NextOn">The day that was agreed there for the next one; null when there is none.</param>
/// <param name="ComesBack">Whether it may come back among the interviews to hold.</param>
/// <param name="Ahead">What is left to come without it.</param>
/// <param name="Form">What is chosen.</param>
public sealed record InterviewWithdrawalPage(
    EmployeeFile File, Guid Id, InterviewKind Kind, DateTimeOffset StartsAt, InterviewOutcome Outcome, DateOnly? NextOn, bool ComesBack, InterviewsAhead Ahead, InterviewWithdrawalForm Form)
{
    public static async Task<InterviewWithdrawalPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Interview interview, InterviewWithdrawalForm form, CancellationToken cancellation) => new(
        file,
        interview.Id,
        interview.Kind,
        interview.StartsAt,
        interview.Outcome!.Value,
        interview.NextOn,
        interview.RefusalToComeBack(file.Pathway!.ClosedOn, file.Today) is null,
        await InterviewsAhead.WithoutAsync(db, file, interview, cancellation),
        form);

    /// <summary>Whether it is noted as held.</summary>
    public bool IsHeld => Outcome == InterviewOutcome.Held;
}
