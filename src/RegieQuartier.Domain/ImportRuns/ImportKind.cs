namespace RegieQuartier.Domain.ImportRuns;

/// <summary>What a spreadsheet brings in.</summary>
public enum ImportKind
{
    /// <summary>People who work, or worked, for the régie.</summary>
    Employees,

    /// <summary>Their employment contracts.</summary>
    Contracts,

    /// <summary>Their PASS IAE.</summary>
    Passes,

    /// <summary>Their hours, month by month.</summary>
    Hours,
}

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>Its file was read and looked at; nothing is written.</summary>
    Checked,

    /// <summary>It is to be carried out, or is.</summary>
    Confirmed,

    /// <summary>Every row is written.</summary>
    Done,
}
