using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The legal figures as they are kept now: read once a request, by what needs them.</summary>
public sealed class LegalFigures(RegieQuartierDbContext db)
{
    private static readonly LegalRule[] Known = Enum.GetValues<LegalRule>();

    private LegalValues? _read;

    /// <summary>All of them, with their dates.</summary>
    public async ValueTask<LegalValues> ReadAsync(CancellationToken cancellation) =>
        _read ??= await ReadAsync(db, cancellation);

    /// <summary>The same, for what has a context alone. A rule that a later version of the site added already is none of this one's.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="cancellation">Ends the reading.</param>
    internal static async Task<LegalValues> ReadAsync(RegieQuartierDbContext db, CancellationToken cancellation) =>
        new(await db.LegalValues.AsNoTracking().Where(value => Known.Contains(value.Rule)).ToListAsync(cancellation));
}
