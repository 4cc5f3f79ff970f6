using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.ImportRuns;

/// <summary>Every reason to refuse something about an import.</summary>
public static class ImportRefusals
{
    /// <summary>Another file of the same kind came from the same person in the same instant (settled by PostgreSQL).</summary>
    public static readonly Refusal AnotherSent = new("import.another-sent");

    /// <summary>One cell at least is wrong: nothing is imported.</summary>
    public static readonly Refusal HasFaults = new("import.has-faults");

    /// <summary>It was confirmed before: it is carried out once.</summary>
    public static readonly Refusal AlreadyConfirmed = new("import.already-confirmed");

    /// <summary>It is carried out, or was: there is nothing to abandon.</summary>
    public static readonly Refusal NotAbandonable = new("import.not-abandonable");

    /// <summary>It is not done, or was done too long ago.</summary>
    public static readonly Refusal NotUndoable = new("import.not-undoable");

    /// <summary>Every row changed since: there is nothing left to undo.</summary>
    public static readonly Refusal AllChanged = new("import.all-changed");
}
