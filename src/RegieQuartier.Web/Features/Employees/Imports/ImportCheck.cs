using RegieQuartier.Domain.ImportRuns;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>One wrong cell.</summary>
/// <param name="Row">Its row, as the spreadsheet counts it.</param>
/// <param name="Place">Its column, from 1.</param>
/// <param name="Cell">« B12 ».</param>
/// <param name="Column">The title of its column.</param>
/// <param name="Read">What was read there, shortened; empty when nothing was.</param>
/// <param name="Expected">What is wrong and what is expected.</param>
public sealed record ImportFault(int Row, int Place, string Cell, string Column, string Read, string Expected);

/// <summary>Something to be looked at, and no reason to stop.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">Whose row it is.</param>
public sealed record ImportHint(int Row, string Name)
{
    /// <summary>« F2 »; null when it is about the whole row.</summary>
    public string? Cell { get; init; }

    /// <summary>What to look at, when it is not somebody.</summary>
    public string? Sentence { get; init; }

    /// <summary>Somebody who has a record and may be the same person.</summary>
    public ImportAlike? Alike { get; init; }

    /// <summary>Somebody of that name whose application waits for an answer.</summary>
    public ImportAlike? Applied { get; init; }
}

/// <summary>Somebody who is known already.</summary>
/// <param name="Id">The employee, or the application.</param>
/// <param name="Name">Their name.</param>
public sealed record ImportAlike(Guid Id, string Name);

/// <summary>What one row brings in.</summary>
/// <param name="EmployeeId">Whose it is.</param>
/// <param name="Entities">What is written.</param>
/// <param name="Records">What undoing it takes away.</param>
/// <param name="Actions">What the trail says of it.</param>
public sealed record ImportedRow(Guid EmployeeId, IReadOnlyList<object> Entities, IReadOnlyList<(ImportedKind Kind, Guid Id)> Records, IReadOnlyList<string> Actions);

/// <summary>A file that was looked at: what is wrong in it, else what it brings in.</summary>
/// <param name="Count">How many rows it has.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
/// <param name="Hints">What is to be looked at.</param>
/// <param name="Rows">What it brings in; not whole while there is a fault.</param>
public sealed record ImportCheck(int Count, IReadOnlyList<ImportFault> Faults, IReadOnlyList<ImportHint> Hints, IReadOnlyList<ImportedRow> Rows)
{
    /// <summary>What will be to be checked once it is written.</summary>
    public IReadOnlyList<ImportAfter> After { get; init; } = [];
}

/// <summary>Who brings a file in, and when.</summary>
/// <param name="AuthorId">The account of who brings it in.</param>
/// <param name="FollowerId">The advisor who follows the people it brings in, or of whose people alone it may tell, if any.</param>
/// <param name="Now">The instant, in UTC.</param>
/// <param name="Today">The day, in Paris.</param>
public sealed record ImportMoment(Guid AuthorId, Guid? FollowerId, DateTimeOffset Now, DateOnly Today);
