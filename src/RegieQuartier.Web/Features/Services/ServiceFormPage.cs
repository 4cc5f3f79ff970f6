using Microsoft.AspNetCore.Mvc.Rendering;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Services;

/// <summary>The form of a help that is there.</summary>
/// <param name="Id">The help.</param>
/// <param name="Name">As it is called now, whatever is typed.</param>
/// <param name="Kind">What it helps with.</param>
/// <param name="Address">The whole address of its public page.</param>
/// <param name="IsOffered">Whether it is offered to anybody.</param>
/// <param name="SpokenIn">Codes of the languages it is said in, beside French.</param>
/// <param name="Form">What is typed.</param>
public sealed record ServiceFormPage(Guid Id, string Name, ServiceKind Kind, string Address, bool IsOffered, IReadOnlySet<string> SpokenIn, ServiceForm Form)
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<ServiceKind>().Select(kind => new SelectListItem(kind.Word(), kind.ToString()))];

    public static IReadOnlyList<SelectListItem> Audiences { get; } =
        [.. Enum.GetValues<ServiceAudience>().Select(audience => new SelectListItem(audience.ToLabel(), audience.ToString()))];

    public static ServiceFormPage Of(AppointmentService service, ServiceForm form, SiteSettings site) =>
        new(service.Id, service.Name, service.Kind, site.LinkTo($"/rendez-vous/{service.Slug}"), service.IsOffered, service.Translations.Keys.ToHashSet(StringComparer.Ordinal), form);

    /// <summary>The notices to choose from, the present one included.</summary>
    public static IEnumerable<SelectListItem> NoticesFor(int? present) => ServiceForm.Notices
        .Union(present is >= 0 and <= AppointmentService.MostDaysAhead * 24 * 60 ? [present.Value] : [])
        .Order()
        .Select(minutes => new SelectListItem(ServiceLabels.Notice(TimeSpan.FromMinutes(minutes)).Capitalised(), minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
