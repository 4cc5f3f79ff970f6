namespace RegieQuartier.Domain.ImportRuns;

/// <summary>What an import wrote.</summary>
public enum ImportedKind
{
    /// <summary>An employee.</summary>
    Employee,

    /// <summary>An employment contract.</summary>
    Contract,

    /// <summary>A pathway of integration, opened with a contract.</summary>
    Pathway,

    /// <summary>The hours of a month.</summary>
    Hours,

    /// <summary>A PASS IAE.</summary>
    Pass,
}

/// <summary>One record that an import wrote: what undoing it takes away.</summary>
public sealed class ImportedRecord
{
    private ImportedRecord()
    {
    }

    /// <summary>The import.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>The record.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>What it is.</summary>
    public ImportedKind Kind { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>Remembers a record.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="recordId">The record.</param>
    /// <param name="employeeId">Whose it is.</param>
    public static ImportedRecord Of(Guid importId, ImportedKind kind, Guid recordId, Guid employeeId) =>
        new() { ImportId = importId, Kind = kind, RecordId = recordId, EmployeeId = employeeId };
}
