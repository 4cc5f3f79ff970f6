using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>What a resident writes to book: nothing but a name is required.</summary>
public sealed class BookingForm : ITakesNearest
{
    public const string ForMe = "moi";
    public const string ForSomebodyElse = "autre";

    public string? Key { get; init; }

    /// <summary>Another slot than the address names, taken because that one had gone.</summary>
    public string? Instead { get; init; }

    public string? For { get; init; } = ForMe;

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? HelperName { get; init; }

    public string? Phone { get; init; }

    public bool NoPhone { get; init; }

    public string? Email { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Request { get; init; }

    /// <summary>Nobody sees it: what fills it in is a program.</summary>
    public string? Website { get; init; }

    /// <summary>The telephone number that is written, if it is one.</summary>
    public PhoneNumber? PhoneNumber => field ??= PhoneNumberReader.Read(Phone);

    public bool IsForSomebodyElse => string.Equals(For, ForSomebodyElse, StringComparison.Ordinal);

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(
        FirstName!.Trim(),
        LastName!.Trim(),
        NoPhone ? null : PhoneNumber,
        string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(),
        IsForSomebodyElse ? HelperName!.Trim() : null)
    {
        Language = Language.Current.Code,
    };

    public string? ToRequest() => string.IsNullOrWhiteSpace(Request) ? null : Request.Trim();
}

public sealed class BookingFormValidator : AbstractValidator<BookingForm>
{
    public BookingFormValidator()
    {
        RuleFor(form => form.FirstName)
            .IsAName(form => Say(form.IsForSomebodyElse ? "rule.first-name-other" : "rule.first-name"), _ => Say("rule.first-name-long"));
        RuleFor(form => form.LastName)
            .IsAName(form => Say(form.IsForSomebodyElse ? "rule.last-name-other" : "rule.last-name"), _ => Say("rule.name-long"));
        RuleFor(form => form.HelperName)
            .IsAName(_ => Say("rule.helper"), _ => Say("rule.name-long"))
            .When(form => form.IsForSomebodyElse);
        RuleFor(form => form.Phone)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => Say("rule.phone"))
            .IsAPhone(form => form.Phone, form => form.PhoneNumber)
            .When(form => !form.NoPhone);
        RuleFor(form => form.Website).Empty().WithMessage(_ => Say("rule.leave-empty"));
        RuleFor(form => form.Email).IsAnAddress();
        RuleFor(form => form.Request).IsAFewWords();
    }
}
