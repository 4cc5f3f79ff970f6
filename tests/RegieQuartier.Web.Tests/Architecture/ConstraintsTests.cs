using Microsoft.EntityFrameworkCore;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Tests.Architecture;

public sealed class ConstraintsTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public async Task Every_rule_that_PostgreSQL_holds_has_the_refusal_that_a_person_reads()
    {
        await using var db = factory.OpenContext();

        // Checks, exclusions, our triggers, and the unique indexes that people can run into: those are named ux_. A key that only
        // serves what points to it holds an identifier, which is unique by itself: ak_.
        var held = await db.Database.SqlQuery<string>(
            $"""
            select conname::text as "Value" from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'u') and conname not like 'ak\_%'
            union
            select tgname::text from pg_trigger where not tgisinternal
            union
            select relname::text from pg_index join pg_class on pg_class.oid = indexrelid
            where relnamespace = 'public'::regnamespace and indisunique and relname like 'ux\_%'
            """).ToListAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(held);
        Assert.Equal(Constraints.Names.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }
}
