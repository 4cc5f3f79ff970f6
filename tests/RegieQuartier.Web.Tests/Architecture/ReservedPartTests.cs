using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Tests.Architecture;

/// <summary>Health and justice have one door.</summary>
public sealed class ReservedPartTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    private static readonly string[] MayNameIt = ["DemoDiagnoses.cs", "DemoFormers.cs", "RegieQuartierDbContext.cs", "ReservedPart.cs", "SensitiveSupportConfiguration.cs"];

    [Fact]
    public void Only_its_door_its_table_and_the_demonstration_name_it() => Assert.Equal(
        MayNameIt,
        Directory.EnumerateFiles(SiteProcess.Folder, "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(nameof(SensitiveSupport), StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_context_offers_no_set_of_it() => Assert.DoesNotContain(
        typeof(RegieQuartierDbContext).GetProperties(), property => property.PropertyType == typeof(DbSet<SensitiveSupport>));

    [Fact]
    public void Nothing_points_to_its_table_and_no_entity_leads_to_it()
    {
        using var db = factory.OpenContext();
        var table = db.Model.FindEntityType(typeof(SensitiveSupport))!;

        Assert.Empty(table.GetReferencingForeignKeys());
        Assert.Empty(table.GetNavigations());
        Assert.DoesNotContain(db.Model.GetEntityTypes().SelectMany(type => type.GetNavigations()), navigation => navigation.TargetEntityType == table);
    }
}
