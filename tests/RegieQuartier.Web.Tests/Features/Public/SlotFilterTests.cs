using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using RegieQuartier.Web.Features.Public.Booking;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class SlotFilterTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("?moment=matin&du=2026-12-01", SlotFilter.Morning, "2026-12-01")]
    [InlineData("?moment=nuit&du=demain", null, null)]
    [InlineData("?du=9999-12-31", null, null)]
    [InlineData("?du=0001-01-01", null, null)]
    [InlineData("?moment=matin&moment=apres-midi", null, null)]
    public void What_the_address_says_and_is_not_understood_is_left_out(string query, string? moment, string? day)
    {
        var filter = SlotFilter.Of(Read(query));

        Assert.Equal(moment, filter.Moment);
        Assert.Equal(day, filter.FirstDay?.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?source=affiche", true)]
    [InlineData("?moment=apres-midi&du=2026-12-01", true)]
    [InlineData("?du=2026-11-23", true)]
    [InlineData("?du=2026-11-22", false)]
    [InlineData("?du=2036-12-01", false)]
    [InlineData("?du=2026-12-1", false)]
    [InlineData("?moment=nuit", false)]
    [InlineData("?moment=", false)]
    public void Only_the_pages_our_links_lead_to_are_kept(string query, bool ours) =>
        Assert.Equal(ours, SlotFilter.IsOurs(Read(query), Today));

    private static QueryCollection Read(string query) => new(QueryHelpers.ParseQuery(query));
}
