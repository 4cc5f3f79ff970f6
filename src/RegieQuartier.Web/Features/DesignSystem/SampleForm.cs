using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>One property for each kind of field.</summary>
public sealed class SampleForm
{
    public const int NameMaxLength = 80;

    public static readonly IReadOnlyList<SelectListItem> People = [new("Pour moi", "self"), new("Pour quelqu’un que j’aide", "other")];

    public static readonly IReadOnlyList<SelectListItem> Languages = [new("Français", "fr"), new("Arabe", "ar"), new("Turc", "tr")];

    public string? ForWhom { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Phone { get; set; }

    public bool NoPhone { get; set; }

    public string? Language { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly? Hour { get; set; }

    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [DataType(DataType.MultilineText)]
    public string? Note { get; set; }
}

internal sealed class SampleFormValidator : AbstractValidator<SampleForm>
{
    private const int PhoneDigits = 10;

    public SampleFormValidator()
    {
        RuleFor(form => form.ForWhom).NotEmpty().WithMessage("Dites pour qui est ce rendez-vous.");
        RuleFor(form => form.LastName).NotEmpty().WithMessage("Écrivez votre nom de famille.")
            .MaximumLength(SampleForm.NameMaxLength).WithMessage("Ce nom est trop long.");
        RuleFor(form => form.Phone).Must(phone => phone!.Count(char.IsDigit) >= PhoneDigits)
            .WithMessage("Il manque un chiffre. Exemple : 06\u00a039\u00a098\u00a012\u00a034.")
            .When(form => form.Phone is not null);
    }
}
