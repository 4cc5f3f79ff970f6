using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>What opens an appointment: its code and the first letters of the name.</summary>
public sealed class FindForm
{
    public string? Code { get; init; }

    public string? Letters { get; init; }
}

public sealed class FindFormValidator : AbstractValidator<FindForm>
{
    public FindFormValidator()
    {
        RuleFor(form => form.Code)
            .NotEmpty().WithMessage("Écrivez le code de votre rendez-vous.")
            .Must(code => AppointmentCode.Read(code) is not null).WithMessage("Vérifiez le code : six lettres ou chiffres, comme K7M-42P.")
            .When(form => !string.IsNullOrWhiteSpace(form.Code), ApplyConditionTo.CurrentValidator);
        RuleFor(form => form.Letters)
            .Must(letters => PersonNames.FirstLetters(letters ?? "").Length > 0).WithMessage("Écrivez les trois premières lettres du nom de famille.");
    }
}
