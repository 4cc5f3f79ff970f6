using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Architecture;

public sealed class DomainTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public void The_domain_knows_nothing_but_the_base_library() =>
        Assert.All(typeof(Refusal).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void An_entity_is_changed_by_its_own_methods_alone()
    {
        using var db = factory.OpenContext();
        var entities = db.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.Assembly == typeof(Refusal).Assembly).Distinct().ToList();

        Assert.NotEmpty(entities);
        Assert.Empty(entities.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true }).Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }
}
