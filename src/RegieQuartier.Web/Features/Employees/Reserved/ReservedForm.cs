using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Reserved;

/// <summary>Whether support is needed, and where the person was sent, for health and for justice. It has no text.</summary>
public sealed class ReservedForm
{
    public ReservedKindForm Health { get; init; } = new();

    public ReservedKindForm Justice { get; init; } = new();

    public static ReservedForm Of(IReadOnlyList<ReservedLine> lines) => new() { Health = ReservedKindForm.Of(lines, SensitiveKind.Health), Justice = ReservedKindForm.Of(lines, SensitiveKind.Justice) };

    /// <summary>What was answered, once the form is valid.</summary>
    public IReadOnlyCollection<ReservedAnswer> ToAnswers() => [.. new[] { Health.ToAnswer(SensitiveKind.Health), Justice.ToAnswer(SensitiveKind.Justice) }.OfType<ReservedAnswer>()];

    /// <summary>Takes the versions of what is on screen now.</summary>
    public void Saw(IReadOnlyList<ReservedLine> lines) => (Health.Version, Justice.Version) = (ReservedKindForm.VersionOf(lines, SensitiveKind.Health), ReservedKindForm.VersionOf(lines, SensitiveKind.Justice));
}

/// <summary>The answers for one kind.</summary>
public sealed class ReservedKindForm
{
    /// <summary>Null while it was not spoken of.</summary>
    public bool? Needed { get; init; }

    public SensitiveReferral Referral { get; init; }

    /// <summary>The version when the form was shown; 0 when nothing was noted.</summary>
    public uint Version { get; set; }

    public static ReservedKindForm Of(IReadOnlyList<ReservedLine> lines, SensitiveKind kind) => lines.FirstOrDefault(line => line.Kind == kind) is { } line
        ? new ReservedKindForm { Needed = line.Needed, Referral = line.Referral, Version = line.Version }
        : new ReservedKindForm();

    public static uint VersionOf(IReadOnlyList<ReservedLine> lines, SensitiveKind kind) => lines.FirstOrDefault(line => line.Kind == kind)?.Version ?? 0;

    public ReservedAnswer? ToAnswer(SensitiveKind kind) => Needed is { } needed ? new ReservedAnswer(kind, needed, Referral, Version) : null;
}

public sealed class ReservedFormValidator : AbstractValidator<ReservedForm>
{
    public ReservedFormValidator(IValidator<ReservedKindForm> kinds)
    {
        RuleFor(form => form.Health).SetValidator(kinds);
        RuleFor(form => form.Justice).SetValidator(kinds);
    }
}

public sealed class ReservedKindFormValidator : AbstractValidator<ReservedKindForm>
{
    public ReservedKindFormValidator()
    {
        RuleFor(form => form.Referral).IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.Needed)
            .NotNull().When(form => form.Referral != SensitiveReferral.NoneYet, ApplyConditionTo.CurrentValidator).WithMessage("Dites si un soutien est nécessaire.")
            .Must(needed => needed is not false).When(form => form.Referral != SensitiveReferral.NoneYet, ApplyConditionTo.CurrentValidator).WithMessage(ReservedLabels.Sentence(BarrierRefusals.ReferralWithoutNeed));
    }
}
