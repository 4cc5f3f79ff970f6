using Microsoft.EntityFrameworkCore;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>
/// Sends the bytes of a document, a piece at a time. Between two pieces nothing of the database is held: a slow telephone keeps
/// neither a connection nor ten megabytes, and no statement lasts as long as it does.
/// </summary>
public sealed class DocumentFiles(RegieQuartierDbContext db)
{
    private const int PieceBytes = 512 * 1024;

    /// <summary>Copies a document. False when it was deleted in the middle: what was sent is not whole.</summary>
    /// <param name="documentId">The document, within its reader's reach.</param>
    /// <param name="size">How heavy it is.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="cancellation">Ends the copy.</param>
    public async Task<bool> CopyAsync(Guid documentId, int size, Stream to, CancellationToken cancellation)
    {
        for (var sent = 0; sent < size;)
        {
            if (await PieceAsync(documentId, sent, cancellation) is not { Length: > 0 } piece)
            {
                return false;
            }

            await to.WriteAsync(piece, cancellation);
            sent += piece.Length;
        }

        return true;
    }

    // PostgreSQL counts from 1. The column is kept as it is, not packed: a piece is read without the others.
    private Task<byte[]?> PieceAsync(Guid documentId, int from, CancellationToken cancellation) => db.Database
        .SqlQuery<byte[]>($"""select substring(content from {from + 1} for {PieceBytes}) as "Value" from document_contents where document_id = {documentId}""")
        .SingleOrDefaultAsync(cancellation);
}
