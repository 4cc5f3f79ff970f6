using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Benchmarks;

/// <summary>A browser that has opened one booking form, and posts it for slot after slot.</summary>
internal sealed partial class BookingClient
{
    private readonly string _cookie;
    private readonly string _token;

    private BookingClient(string cookie, string token) => (_cookie, _token) = (cookie, token);

    public static async Task<BookingClient> OpenAsync(Uri site, Slot slot)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site };
        using var answer = await http.GetAsync(Address(slot));
        answer.EnsureSuccessStatusCode();
        var html = await answer.Content.ReadAsStringAsync();
        var cookie = answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        return new BookingClient(cookie, Token().Match(html).Groups["token"].Value);
    }

    public Task BookAsync(Wire wire, Slot slot) => wire.PostAsync(
        Address(slot),
        $"__RequestVerificationToken={_token}&Key={BookingKey.Draw().Text}&For=moi&FirstName=Odette&LastName=Quesnel&Phone=06+39+98+12+34&Email=odette.quesnel%40exemple.fr",
        StatusCodes.Status302Found,
        $"Cookie: {_cookie}\r\n");

    private static string Address(Slot slot) => $"/rendez-vous/lettre/{slot.Name}";

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
