using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Indicators;

/// <summary>
/// One figure of the régie, with its definition and its one query, in a file of its own under <c>Each</c>: another file there
/// is another figure on the page and in the export.
/// </summary>
public interface IIndicator
{
    /// <summary>Its place on the page: the smaller the sooner.</summary>
    int Place { get; }

    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>What it counts, in one or two plain sentences, with its formula.</summary>
    string Definition { get; }

    /// <summary>Whether it is told of the whole régie.</summary>
    bool IsOfRegie => true;

    /// <summary>Whether it is told to a supervisor, of their crew.</summary>
    bool IsOfCrews => false;

    /// <summary>Whether it tells what somebody lives with, so that it is told of <see cref="IndicatorQuery.Steady"/> days alone.</summary>
    bool IsIntimate => false;

    /// <summary>Counts it, by one query for both periods.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IndicatorResult> LoadAsync(IndicatorQuery asked, CancellationToken cancellation);
}

/// <summary>What an indicator is asked for.</summary>
/// <param name="Db">The database.</param>
/// <param name="Now">The period.</param>
/// <param name="Today">The day, in Paris.</param>
/// <param name="SeesSensitive">Whether the reader may know how many people have a reason that tells of their health or their past.</param>
/// <param name="Crew">The supervisor whose crew is counted alone; null for the whole régie.</param>
public sealed record IndicatorQuery(RegieQuartierDbContext Db, ReportPeriod Now, DateOnly Today, bool SeesSensitive, Guid? Crew)
{
    /// <summary>The period a year before.</summary>
    public ReportPeriod Before => Now.YearBefore;

    /// <summary>
    /// The same of days that have no neighbours: a whole year, or what came before the present quarter of the one that runs. Of two
    /// periods that differ by a day, the difference would be one person. Null for other days.
    /// </summary>
    public IndicatorQuery? Steady
    {
        get
        {
            var quarter = new DateOnly(Today.Year, (((Today.Month - 1) / 3) * 3) + 1, 1);
            var runs = Now.First == new DateOnly(Today.Year, 1, 1) && Now.Last == Today;
            return this switch
            {
                _ when Now.WholeYear is not null => this,
                _ when runs && quarter > Now.First => this with { Now = new ReportPeriod(Now.First, quarter.AddDays(-1)) },
                _ => null,
            };
        }
    }

    /// <summary>Whether some other days of a year are asked for, now or the year before: beside the whole of it, few people would be the difference.</summary>
    /// <param name="year">The year, as far as it has gone.</param>
    public bool IsBesideOtherDaysOf(ReportPeriod year) => new[] { Now, Before }.Any(asked => asked != year && asked.First <= year.Last && year.First <= asked.Last);

    /// <summary>The same without today, for what counts months: a month is whole once its last day is over.</summary>
    public IndicatorQuery Over => Now.Last < Today ? this : this with { Now = new ReportPeriod(Now.First, Today.AddDays(-1)) };

    /// <summary>First days, of the period then of the year before: what <c>unnest … with ordinality</c> makes of them counts from 1.</summary>
    public DateOnly[] Firsts => [Now.First, Before.First];

    /// <summary>Last days, likewise.</summary>
    public DateOnly[] Lasts => [Now.Last, Before.Last];

    /// <summary>Runs a query that counts <c>members</c> alone: the employees of the crew that is asked for, or everybody.</summary>
    /// <param name="sql">The query, which joins them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<TRow>> CountMembersAsync<TRow>(FormattableString sql, CancellationToken cancellation)
    {
        var crew = sql.ArgumentCount.ToString(CultureInfo.InvariantCulture);
        return await Db.Database.SqlQuery<TRow>(FormattableStringFactory.Create(
            $$"""
            with members as (
                select employee.id, employee.civility from employees employee
                where {{{crew}}}::uuid is null or employee.supervisor_id = {{{crew}}}::uuid)
            {{sql.Format}}
            """,
            [.. sql.GetArguments(), Crew])).ToListAsync(cancellation);
    }
}
