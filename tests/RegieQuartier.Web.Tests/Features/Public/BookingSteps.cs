using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Pages;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Features.Public;

/// <summary>What a resident does to book.</summary>
internal static class BookingSteps
{
    /// <summary>The form of a slot with Nadia, on Tuesday.</summary>
    public static async Task<Page> OpenFormAsync(this RegieQuartierFactory site, int hour, int minutesLater = 0)
    {
        var slot = new TimeOnly(hour, 0).AddMinutes(minutesLater);
        return await site.CreateClient().OpenAsync($"/rendez-vous/demarche/{Slot(Tuesday, slot.Hour, slot.Minute)}");
    }

    public static HtmlForm Filled(this Page page, string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier") =>
        page.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Fill("Phone", "06 39 98 12 34");
}
