using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>Every reason to refuse something about a document.</summary>
public static class DocumentRefusals
{
    /// <summary>Empty, or longer than <see cref="EmployeeDocument.TitleMaxLength"/>.</summary>
    public static readonly Refusal TitleNotPossible = new("document.title-not-possible", nameof(EmployeeDocument.Title));

    /// <summary>It holds a number of <see cref="SecretPatterns"/>.</summary>
    public static readonly Refusal TitleHoldsSecret = new("document.title-holds-secret", nameof(EmployeeDocument.Title));

    /// <summary>It names a body of <see cref="SensitiveBodies"/>.</summary>
    public static readonly Refusal TitleTellsTooMuch = new("document.title-tells-too-much", nameof(EmployeeDocument.Title));

    /// <summary>The same file is among the documents of that employee (settled by PostgreSQL).</summary>
    public static readonly Refusal AlreadyThere = new("document.already-there", "File");
}
