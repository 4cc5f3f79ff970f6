using FluentValidation;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>A PASS IAE, as it is typed.</summary>
public sealed class PassForm
{
    public string? Number { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day that the platform shows, when others moved it before.</summary>
    public DateOnly? ShownEndsOn { get; init; }

    public int? SuspendedDays { get; init; }

    public int? ExtendedDays { get; init; }

    /// <summary>The mark of what was asked about and is meant.</summary>
    public string? Confirmed { get; init; }

    /// <summary>Whether the dates are only to be seen.</summary>
    public bool Preview { get; init; }

    /// <summary>The PASS's version when the form was shown; of no use for one that comes in.</summary>
    public uint Version { get; set; }

    /// <summary>What the PASS says now. The end that is shown is only typed to be compared.</summary>
    public static PassForm Of(IaePass pass) => new()
    {
        Number = pass.Number?.Display,
        StartsOn = pass.StartsOn,
        SuspendedDays = pass.SuspendedElsewhereDays == 0 ? null : pass.SuspendedElsewhereDays,
        ExtendedDays = pass.ExtendedElsewhereDays == 0 ? null : pass.ExtendedElsewhereDays,
        Version = pass.Version,
    };

    /// <summary>What it says; the form must be whole.</summary>
    public PassTerms ToTerms() =>
        PassNumber.TryParse(Number, out var number) ? new(number, StartsOn!.Value, ShownEndsOn, SuspendedDays, ExtendedDays) : throw new InvalidOperationException("The form is not whole.");
}

public sealed class PassFormValidator : AbstractValidator<PassForm>
{
    public PassFormValidator()
    {
        RuleFor(form => form.Number).Must(number => PassNumber.TryParse(number, out _)).WithMessage("Écrivez les 12 signes du numéro. Exemple : 99999 12 34567.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour du PASS.").IsADay();
        RuleFor(form => form.ShownEndsOn).IsADay();
    }
}
