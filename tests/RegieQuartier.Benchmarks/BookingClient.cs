using System.Net;
using System.Text.RegularExpressions;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Benchmarks;

/// <summary>A browser that has opened one booking form, and posts it for slot after slot.</summary>
internal sealed partial class BookingClient
{
    private readonly HttpClient _http;
    private readonly string _cookie;
    private readonly string _token;

    private BookingClient(HttpClient http, string cookie, string token) => (_http, _cookie, _token) = (http, cookie, token);

    public static async Task<BookingClient> OpenAsync(HttpClient http, Slot slot)
    {
        using var answer = await http.GetAsync(Address(slot));
        answer.EnsureSuccessStatusCode();
        var html = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        return new BookingClient(http, cookie, Token().Match(html).Groups["token"].Value);
    }

    public async Task BookAsync(Slot slot)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(slot));
        request.Headers.Add("Cookie", _cookie);
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = _token,
            ["Key"] = BookingKey.Draw().Text,
            ["For"] = "moi",
            ["FirstName"] = "Odette",
            ["LastName"] = "Quesnel",
            ["Phone"] = "06 39 98 12 34",
            ["Email"] = "odette.quesnel@exemple.fr",
        });
        using var answer = await _http.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"Booking answered {(int)answer.StatusCode}.");
        }
    }

    private static string Address(Slot slot) => $"/rendez-vous/lettre/{slot.Name}";

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
