using FluentValidation;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Register.Trainees;

/// <summary>A trainee or a volunteer of the register, as they are typed.</summary>
public sealed class TraineeForm
{
    public TraineeKind? Kind { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? Tutor { get; init; }

    public string? Place { get; init; }

    /// <summary>The version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public uint Version { get; set; }

    public static TraineeForm Of(Trainee trainee) => new()
    {
        Kind = trainee.Kind,
        FirstName = trainee.FirstName,
        LastName = trainee.LastName,
        StartsOn = trainee.StartsOn,
        EndsOn = trainee.EndsOn,
        Tutor = trainee.Tutor,
        Place = trainee.Place,
        Version = trainee.Version,
    };

    /// <summary>What is said of them, once the form is valid.</summary>
    public TraineeFacts ToFacts() => new(Kind!.Value, FirstName!, LastName!, StartsOn!.Value, EndsOn!.Value, Tutor ?? "", Place ?? "");
}

public sealed class TraineeFormValidator : AbstractValidator<TraineeForm>
{
    public TraineeFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez stage ou service civique.").IsInEnum().WithMessage("Choisissez stage ou service civique.");
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez le prénom.", _ => "Ce prénom est trop long : 80 lettres au plus.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez le nom.", _ => "Ce nom est trop long : 80 lettres au plus.");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Écrivez le premier jour.").IsADay();
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Écrivez le dernier jour, même s’il n’est que prévu.").IsADay();
        RuleFor(form => form.Tutor).HoldsNoSecret(Trainee.LineMaxLength);
        RuleFor(form => form.Place).HoldsNoSecret(Trainee.LineMaxLength);
    }
}

/// <summary>The form of somebody who is there.</summary>
/// <param name="Id">The trainee.</param>
/// <param name="FullName">As they are called now, whatever is typed.</param>
/// <param name="Form">What is typed.</param>
/// <param name="CanGo">Whether their line may still be taken away.</param>
public sealed record TraineePage(Guid Id, string FullName, TraineeForm Form, bool CanGo)
{
    public static TraineePage Of(Trainee trainee, TraineeForm form, DateOnly today) => new(trainee.Id, $"{trainee.FirstName} {trainee.LastName}", form, !trainee.AdmitRemoval(today).Refused);
}
