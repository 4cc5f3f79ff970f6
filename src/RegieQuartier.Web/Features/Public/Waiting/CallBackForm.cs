using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>Who wants to be called, and when.</summary>
public sealed class CallBackForm
{
    public string? Key { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public CallMoment? Moment { get; init; } = CallMoment.AnyTime;

    /// <summary>Nobody sees it: what fills it in is a program.</summary>
    public string? Website { get; init; }

    /// <summary>The telephone number that is written, if it is one.</summary>
    public PhoneNumber? PhoneNumber => field ??= PhoneNumberReader.Read(Phone);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(FirstName!.Trim(), LastName!.Trim(), PhoneNumber, null, null)
    {
        Language = Language.Current.Code,
    };
}

public sealed class CallBackFormValidator : AbstractValidator<CallBackForm>
{
    public CallBackFormValidator()
    {
        RuleFor(form => form.FirstName).IsAName(_ => Say("rule.first-name"), _ => Say("rule.first-name-long"));
        RuleFor(form => form.LastName).IsAName(_ => Say("rule.last-name"), _ => Say("rule.name-long"));
        RuleFor(form => form.Phone)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => Say("rule.call-phone"))
            .IsAPhone(form => form.Phone, form => form.PhoneNumber);
        RuleFor(form => form.Moment).Must(moment => moment is { } known && Enum.IsDefined(known)).WithMessage(_ => Say("rule.call-moment"));
        RuleFor(form => form.Website).Empty().WithMessage(_ => Say("rule.leave-empty"));
    }
}
