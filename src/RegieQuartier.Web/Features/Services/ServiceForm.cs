using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Services;

/// <summary>The terms of a help, as they are typed.</summary>
public class ServiceForm
{
    public static readonly int[] Notices = [30, 60, 120, 240, 1440, 2880];

    public string? Name { get; init; }

    public string? Summary { get; init; }

    public int? Minutes { get; init; }

    public int? NoticeMinutes { get; init; }

    public int? DaysAhead { get; init; }

    public ServiceAudience? Audience { get; init; }

    /// <summary>A thing a line.</summary>
    [DataType(DataType.MultilineText)]
    public string? ToBring { get; init; }

    /// <summary>The help's version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public uint Version { get; set; }

    public static ServiceForm Of(AppointmentService service) => new()
    {
        Name = service.Name,
        Summary = service.Summary,
        Minutes = (int)service.Duration.TotalMinutes,
        NoticeMinutes = (int)service.ShortestNotice.TotalMinutes,
        DaysAhead = service.DaysAhead,
        Audience = service.Audience,
        ToBring = string.Join('\n', service.ToBring),
        Version = service.Version,
    };

    /// <summary>The terms, once the form is valid.</summary>
    public ServiceTerms ToTerms() => new(
        Name!,
        Summary!,
        TimeSpan.FromMinutes(Minutes!.Value),
        TimeSpan.FromMinutes(NoticeMinutes!.Value),
        DaysAhead!.Value,
        ThingsIn(ToBring),
        Audience!.Value);

    /// <summary>Whether residents would read other words than now.</summary>
    public bool Rewords(AppointmentService service) => (Name, Summary) != (service.Name, service.Summary) || !ThingsIn(ToBring).SequenceEqual(service.ToBring, StringComparer.Ordinal);

    /// <summary>A thing a line.</summary>
    public static IReadOnlyList<string> ThingsIn(string? typed) =>
        (typed ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A new help: what it helps with is said once.</summary>
public sealed class NewServiceForm : ServiceForm
{
    // First on the page: first in the summary of errors.
    [Display(Order = 1)]
    public ServiceKind? Kind { get; init; }

    public static NewServiceForm Blank => new() { Minutes = 45, NoticeMinutes = Notices[0], DaysAhead = 42, Audience = ServiceAudience.Everybody };
}

public sealed class ServiceFormValidator : AbstractValidator<ServiceForm>
{
    public ServiceFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Écrivez le nom de l’aide. Exemple : Écrire une lettre.");
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Donnez quelques exemples : CAF, impôts, retraite.");
        RuleFor(form => form.Minutes).NotNull().WithMessage("Écrivez la durée en minutes. Exemple : 45.");
        RuleFor(form => form.NoticeMinutes)
            .Must(minutes => minutes >= 0).WithMessage("Choisissez un délai de la liste.");
        RuleFor(form => form.DaysAhead).NotNull().WithMessage("Écrivez un nombre de jours. Exemple : 42.");
        RuleFor(form => form.Audience)
            .Must(audience => audience is not null && Enum.IsDefined(audience.Value)).WithMessage("Choisissez qui peut réserver.");
    }
}

public sealed class NewServiceFormValidator : AbstractValidator<NewServiceForm>
{
    public NewServiceFormValidator()
    {
        RuleFor(form => form.Kind).Must(kind => kind is not null && Enum.IsDefined(kind.Value)).WithMessage("Choisissez de quelle aide il s’agit.");
        Include(new ServiceFormValidator());
    }
}
