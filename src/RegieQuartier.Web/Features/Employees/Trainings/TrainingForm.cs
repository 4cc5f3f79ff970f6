using FluentValidation;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Trainings;

/// <summary>A training, as it is typed.</summary>
public sealed class TrainingForm
{
    public TrainingKind? Kind { get; init; }

    public string? Title { get; init; }

    public string? Body { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>How long it is to last, in hours.</summary>
    public string? PlannedMinutes { get; init; }

    public string? Funder { get; init; }

    /// <summary>The training's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static TrainingForm Of(TrainingEnrolment training) => new()
    {
        Kind = training.Kind,
        Title = training.Title,
        Body = training.Body,
        StartsOn = training.StartsOn,
        EndsOn = training.EndsOn,
        PlannedMinutes = HoursText.ToTyped(training.PlannedMinutes),
        Funder = training.Funder,
        Version = training.Version,
    };

    /// <summary>What is said of it, as far as it can be read.</summary>
    public TrainingDraft ToDraft() => new(Title ?? "", Body ?? "", StartsOn.IfOurs(), EndsOn.IfOurs(), HoursText.Read(PlannedMinutes), Funder ?? "");

    /// <summary>What is said of it, once the form is valid.</summary>
    public TrainingTerms ToTerms() => new(Kind!.Value, Title!, Body ?? "", StartsOn!.Value, EndsOn!.Value, HoursText.Read(PlannedMinutes)!.Value, Funder ?? "");
}

public sealed class TrainingFormValidator : AbstractValidator<TrainingForm>
{
    public TrainingFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un type de formation.").IsInEnum().WithMessage("Choisissez un type de la liste.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Écrivez l’intitulé. Exemple : SST, formation initiale.").HoldsNoSecret(TrainingEnrolment.TitleMaxLength);
        RuleFor(form => form.Body).HoldsNoSecret(TrainingEnrolment.TitleMaxLength);
        RuleFor(form => form.Funder).HoldsNoSecret(TrainingEnrolment.TitleMaxLength);
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour.").IsADay();
        RuleFor(form => form.PlannedMinutes).Must(hours => HoursText.Read(hours) is not null).WithMessage("Écrivez le nombre d’heures. Exemple : 14 ou 10,5.");
    }
}
