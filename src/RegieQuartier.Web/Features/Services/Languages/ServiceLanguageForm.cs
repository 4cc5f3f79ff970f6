using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Features.Services.Languages;

/// <summary>The words of a help in a language, as they are typed. All empty, the French ones are read there.</summary>
public sealed class ServiceLanguageForm
{
    public string? Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>A thing a line.</summary>
    [DataType(DataType.MultilineText)]
    public string? ToBring { get; init; }

    /// <summary>The help's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace($"{Name}{Summary}{ToBring}");

    public static ServiceLanguageForm Of(AppointmentService service, Language language)
    {
        var words = service.Translations.GetValueOrDefault(language.Code);
        return new ServiceLanguageForm { Name = words?.Name, Summary = words?.Summary, ToBring = string.Join('\n', words?.ToBring ?? []), Version = service.Version };
    }

    /// <summary>The words, once the form is valid; null for none.</summary>
    public ServiceWords? ToWords() => IsEmpty ? null : new ServiceWords(Name!, Summary!, ServiceForm.ThingsIn(ToBring));
}

public sealed class ServiceLanguageFormValidator : AbstractValidator<ServiceLanguageForm>
{
    public ServiceLanguageFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Écrivez le nom de l’aide dans cette langue, ou videz tout.").When(form => !form.IsEmpty);
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Donnez quelques exemples dans cette langue.").When(form => !form.IsEmpty);
    }
}
