using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

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

    public static IEnumerable<SelectListItem> Moments => Enum.GetValues<CallMoment>().Select(moment => new SelectListItem(moment.Word(), moment.ToString()));

    /// <summary>The person, once the form is valid.</summary>
    public Visitor ToVisitor() => new(FirstName!.Trim(), LastName!.Trim(), PhoneNumber, null, null);
}

public sealed class CallBackFormValidator : AbstractValidator<CallBackForm>
{
    public CallBackFormValidator()
    {
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez votre prénom.", "Ce prénom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez votre nom de famille.", "Ce nom est trop long. Écrivez-le plus court.");
        RuleFor(form => form.Phone)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Écrivez le numéro où vous rappeler.")
            .IsAPhone(form => form.Phone, form => form.PhoneNumber);
        RuleFor(form => form.Moment).Must(moment => moment is { } known && Enum.IsDefined(known)).WithMessage("Choisissez le moment qui vous va.");
        RuleFor(form => form.Website).Empty().WithMessage("Laissez cette case vide.");
    }
}
