using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Features.Services.Posters;

/// <summary>A poster.</summary>
/// <param name="Service">The help.</param>
/// <param name="Language">The language it speaks.</param>
/// <param name="Address">The address as one types it, without its scheme.</param>
/// <param name="Picture">The same address, to photograph.</param>
public sealed record PosterPage(AppointmentService Service, Language Language, string Address, QrPath Picture)
{
    public static PosterPage Of(AppointmentService service, Language language, SiteSettings site)
    {
        var link = site.LinkTo(Words.To($"/rendez-vous/{service.Slug}", language));
        return new PosterPage(service, language, link[(link.IndexOf("://", StringComparison.Ordinal) + 3)..], QrPath.Of(link));
    }
}
