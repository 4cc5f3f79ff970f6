using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Public.Booking;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Relays;

/// <summary>What somebody of a structure writes to book for a person.</summary>
public sealed class RelayBookingForm : ITakesNearest
{
    public string? Key { get; init; }

    /// <summary>Another slot than the address names, taken because that one had gone.</summary>
    public string? Instead { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public bool NoPhone { get; init; }

    public string? HelperName { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Request { get; init; }

    /// <summary>Nobody sees it: what fills it in is a program.</summary>
    public string? Website { get; init; }

    /// <summary>The telephone number that is written, if it is one.</summary>
    public PhoneNumber? PhoneNumber => field ??= PhoneNumberReader.Read(Phone);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor(BookingRelay relay) => relay.Introduce(FirstName!, LastName!, NoPhone ? null : PhoneNumber, HelperName!, Language.Current.Code);
}

public sealed class RelayBookingFormValidator : AbstractValidator<RelayBookingForm>
{
    public RelayBookingFormValidator()
    {
        RuleFor(form => form.FirstName).IsAName(_ => Say("rule.first-name-other"), _ => Say("rule.first-name-long"));
        RuleFor(form => form.LastName).IsAName(_ => Say("rule.last-name-other"), _ => Say("rule.name-long"));
        RuleFor(form => form.Phone)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => Say("rule.relay-phone"))
            .IsAPhone(form => form.Phone, form => form.PhoneNumber)
            .When(form => !form.NoPhone);
        RuleFor(form => form.HelperName).IsAName(_ => Say("rule.helper"), _ => Say("rule.name-long"));
        RuleFor(form => form.Website).Empty().WithMessage(_ => Say("rule.leave-empty"));
        RuleFor(form => form.Request).IsAFewWords();
    }
}
