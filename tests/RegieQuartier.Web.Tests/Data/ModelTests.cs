using Microsoft.EntityFrameworkCore;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Data;

public sealed class ModelTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task Every_change_of_the_model_has_its_migration()
    {
        await using var db = factory.OpenContext();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }
}
