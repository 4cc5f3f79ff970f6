using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Data.Seed;

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
}
