using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>One property for each kind of field. It is shown, never sent.</summary>
public sealed class SampleForm
{
    public static readonly IReadOnlyList<SelectListItem> People = [new("Pour moi", "Self"), new("Pour quelqu’un que j’aide", "Other")];

    public static readonly IReadOnlyList<SelectListItem> Languages = [new("Français", "fr"), new("Arabe", "ar"), new("Turc", "tr")];

    public DateOnly Today { get; init; }

    public DateTimeOffset Now { get; init; }

    public string? ForWhom { get; init; }

    public string? FirstName { get; init; } = "Marie-Ange";

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public bool NoPhone { get; init; }

    public string? Language { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Hour { get; init; } = new(14, 30);

    [DataType(DataType.Password)]
    public string? Password { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Note { get; init; }
}
