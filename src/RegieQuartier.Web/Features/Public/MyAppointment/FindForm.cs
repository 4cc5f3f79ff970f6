using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

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
            .NotEmpty().WithMessage(_ => Say("rule.code-missing"))
            .Must(code => AppointmentCode.Read(code) is not null).WithMessage(_ => Say("rule.code-wrong"))
            .When(form => !string.IsNullOrWhiteSpace(form.Code), ApplyConditionTo.CurrentValidator);
        RuleFor(form => form.Letters)
            .Must(letters => PersonNames.FirstLetters(letters ?? "").Length > 0).WithMessage(_ => Say("rule.letters-missing"));
    }
}
