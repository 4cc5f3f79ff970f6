using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Tests.Data.Seed;

public sealed class DemoWorldTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task Every_writer_has_past_appointments_to_fill_in()
    {
        await site.AddDemoWorldAsync();

        foreach (var writer in new[] { DemoAccounts.Nadia, DemoAccounts.Yanis })
        {
            var agenda = await (await site.ClientOfAsync(writer)).OpenAsync("/agenda");
            Assert.Equal(3, agenda.All("section[aria-labelledby='completer'] .title").Count);
        }

        var messages = await (await site.ClientAsAsync(Role.Reception)).OpenAsync("/messages");
        Assert.Equal(2, messages.All("form[action$='/transmission']").Count);

        await using var read = site.OpenContext();
        Assert.Equal([1, 2], await read.Writers.OrderBy(writer => writer.Id).Select(writer => writer.Number).ToListAsync(TestContext.Current.CancellationToken));
    }

    // No rule refuses it, wherever weekends, holidays and ends of months fall.
    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2026-08-15")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("2028-02-29")]
    public async Task It_starts_on_any_day(string day)
    {
        await using var other = new RegieQuartierFactory();
        await using var db = other.OpenContext();

        await DemoWorld.SeedAsync(db, other.Services.GetRequiredService<AppointmentMessages>(), DateOnly.Parse(day, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);

        Assert.NotEmpty(await db.Employees.ToListAsync(TestContext.Current.CancellationToken));
    }
}
