using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>The legal figures as they are kept now: read once a request, by what needs them.</summary>
public sealed class LegalFigures(RegieQuartierDbContext db)
{
    private LegalValues? _read;

    /// <summary>All of them, with their dates.</summary>
    public async ValueTask<LegalValues> ReadAsync(CancellationToken cancellation) =>
        _read ??= new LegalValues(await db.LegalValues.AsNoTracking().ToListAsync(cancellation));
}
