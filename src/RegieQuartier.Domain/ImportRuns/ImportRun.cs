using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.ImportRuns;

/// <summary>
/// One file that somebody brings in: looked at, then confirmed or abandoned, then for a day undone if need be. Its file is kept
/// until it is written, and it is forgotten whole after <see cref="Kept"/>.
/// </summary>
public sealed class ImportRun
{
    /// <summary>Longest name of a file, in characters: what is beyond is cut.</summary>
    public const int FileNameMaxLength = 100;

    /// <summary>How long a file waits to be confirmed, and how long an import can be undone.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private ImportRun()
    {
    }

    /// <summary>Version 7 identifier: sorts by time.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it brings in.</summary>
    public ImportKind Kind { get; private set; }

    /// <summary>The account of who brings it in.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The file, as it was sent; null once it is written.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>How many rows it brings in.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of its cells are wrong.</summary>
    public int Faults { get; private set; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>When the file came, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>When it was confirmed, in UTC; null before.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When it last stopped on its way with nothing written, in UTC; null when it never did.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>How many rows are written, or about to be.</summary>
    public int WrittenRows { get; private set; }

    /// <summary>When every row was written, in UTC; null before.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>When it was undone but for what had changed, in UTC; null when it was not.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    /// <summary>The advisor who follows the people it brings in, or of whose people alone it may tell; null when there is none.</summary>
    public Guid? FollowerId { get; private set; }

    /// <summary>The number of the transaction that wrote its rows, as PostgreSQL counts them: a row that another one touched has changed.</summary>
    public long? TransactionNumber { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>A file came, and was looked at.</summary>
    /// <param name="kind">What it brings in.</param>
    /// <param name="authorId">The account of who sent it.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="content">The file.</param>
    /// <param name="rows">How many rows it brings in.</param>
    /// <param name="faults">How many of its cells are wrong.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static ImportRun Receive(ImportKind kind, Guid authorId, string fileName, byte[] content, int rows, int faults, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = kind,
        AuthorId = authorId,
        FileName = fileName.Length <= FileNameMaxLength ? fileName : fileName[..FileNameMaxLength],
        Content = content,
        Rows = rows,
        Faults = faults,
        ReceivedAt = now,
    };

    /// <summary>The file was looked at again: what is wrong in it depends on who is known by now.</summary>
    /// <param name="faults">How many of its cells are wrong.</param>
    public void LookAgain(int faults) => Faults = faults;

    /// <summary>It is to be carried out.</summary>
    /// <param name="followerId">The advisor who follows the people it brings in, or of whose people alone it may tell, if any.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result Confirm(Guid? followerId, DateTimeOffset now)
    {
        if (State != ImportState.Checked)
        {
            return ImportRefusals.AlreadyConfirmed;
        }

        if (Faults > 0)
        {
            return ImportRefusals.HasFaults;
        }

        (State, FollowerId, ConfirmedAt, StoppedAt, WrittenRows) = (ImportState.Confirmed, followerId, now, null, 0);
        return Result.Done;
    }

    /// <summary>It could not be carried out: nothing was written, and it may be looked at again.</summary>
    /// <param name="faults">How many of its cells are wrong by now.</param>
    /// <param name="now">The instant, in UTC.</param>
    public void Stop(int faults, DateTimeOffset now) =>
        (State, Faults, StoppedAt, WrittenRows) = (ImportState.Checked, faults, now, 0);

    /// <summary>Every row is written; the file is no longer kept.</summary>
    /// <param name="transactionNumber">The number of the transaction that wrote them.</param>
    /// <param name="now">The instant, in UTC.</param>
    public void Finish(long transactionNumber, DateTimeOffset now) =>
        (State, Content, WrittenRows, TransactionNumber, DoneAt) = (ImportState.Done, null, Rows, transactionNumber, now);

    /// <summary>Whether it may be abandoned.</summary>
    public Result Abandon() => State == ImportState.Checked ? Result.Done : ImportRefusals.NotAbandonable;

    /// <summary>Whether it can be undone at an instant.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public bool CanBeUndoneAt(DateTimeOffset now) => DoneAt is { } doneAt && now < doneAt + Kept;

    /// <summary>It was undone, but for the rows that had changed.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public Result UndoInPart(DateTimeOffset now)
    {
        if (!CanBeUndoneAt(now))
        {
            return ImportRefusals.NotUndoable;
        }

        UndoneAt = now;
        return Result.Done;
    }
}
