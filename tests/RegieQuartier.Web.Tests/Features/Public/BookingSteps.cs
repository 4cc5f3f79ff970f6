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

    /// <summary>The form of a time that others want too, filled in by one of them. A cookie jar each: people do not share a browser.</summary>
    public static async Task<HtmlForm> OpenAsRivalAsync(this RegieQuartierFactory instance, string slot, int number)
    {
        var page = await instance.CreateClient().OpenAsync($"/rendez-vous/demarche/{slot}");
        return page.Form().Fill("FirstName", $"Personne {number}").Fill("LastName", "Courante").Fill("Phone", $"06 39 98 {number / 100:00} {number % 100:00}");
    }

    /// <summary>The page of an appointment, opened with its code and the first letters of the name.</summary>
    public static async Task<Page> OpenOwnAsync(this HttpClient client, string code, string letters)
    {
        var find = await client.OpenAsync("/mon-rendez-vous");
        return await find.Form().Fill("Code", code).Fill("Letters", letters).SubmitAsync("Voir mon rendez-vous");
    }

    public static HtmlForm Filled(this Page page, string firstName = "Marie-Ange", string lastName = "Etoundi-Vautier") =>
        page.Form().Fill("FirstName", firstName).Fill("LastName", lastName).Fill("Phone", "06 39 98 12 34");
}
