using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Data.Imports;

/// <summary>
/// Tells which rows changed since a transaction wrote them. PostgreSQL marks each version of a row with the transaction that made
/// it; what hangs from a row (a paper, an interview, a contract) is looked at too, wherever the model knows a key to it: a table that
/// is added later needs nothing here.
/// </summary>
internal static class ChangesSince
{
    /// <summary>Those of <typeparamref name="T"/> that another transaction changed, or added something to.</summary>
    /// <param name="db">The context, within the transaction that is to act on the answer.</param>
    /// <param name="ids">The rows.</param>
    /// <param name="transactionNumber">Who wrote them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Task<List<Guid>> FindAsync<T>(RegieQuartierDbContext db, IReadOnlyCollection<Guid> ids, long transactionNumber, CancellationToken cancellation)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var places = type.GetReferencingForeignKeys()
            .Select(key => (Table: key.DeclaringEntityType.GetTableName()!, Column: key.Properties.Single().GetColumnName()))
            .Prepend((Table: type.GetTableName()!, Column: type.FindPrimaryKey()!.Properties.Single().GetColumnName()));
        // The names are the model's own; ids and number are parameters.
        var sql = string.Join(" union ", places.Select(place => $"select \"{place.Column}\" as \"Value\" from \"{place.Table}\" where \"{place.Column}\" = any({{0}}) and xmin::text <> {{1}}"));
        return db.Database
            .SqlQuery<Guid>(FormattableStringFactory.Create(sql, ids.ToArray(), transactionNumber.ToString(CultureInfo.InvariantCulture)))
            .ToListAsync(cancellation);
    }

    /// <summary>Holds rows until the end of the transaction: nobody changes them, nor adds anything to them, meanwhile.</summary>
    /// <param name="db">The context, within a transaction.</param>
    /// <param name="ids">The rows.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task HoldAsync<T>(RegieQuartierDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var key = type.FindPrimaryKey()!.Properties.Single().GetColumnName();
        var sql = $"select \"{key}\" as \"Value\" from \"{type.GetTableName()}\" where \"{key}\" = any({{0}}) order by \"{key}\" for update";
        await db.Database.SqlQuery<Guid>(FormattableStringFactory.Create(sql, (object)ids.ToArray())).ToListAsync(cancellation);
    }
}
