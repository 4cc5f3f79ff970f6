using System.Reflection;

namespace RegieQuartier.Domain.Audit;

/// <summary>
/// The acts the trail knows, a file for each group of families; the start of a name is its family. A new act is a constant beside
/// those of its family, and its French words. Those under <see cref="TechnicalPrefix"/> concern accounts and sessions: the
/// technical administrator reads them and no others.
/// </summary>
public static partial class AuditActions
{
    /// <summary>Start of every technical action.</summary>
    public const string TechnicalPrefix = "account.";

    /// <summary>
    /// Start of every reading of a part of a record. PostgreSQL keeps one line for each reader, record, part and hour: a page
    /// that is loaded again is not another reading.
    /// </summary>
    public const string ReadingPrefix = "reading.";

    /// <summary>The demonstration's invented people were put in: Development and Demo only.</summary>
    public const string DemoWorldCreated = "demo.created";

    /// <summary>Every action; those of a family are in the order of their file.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(AuditActions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name is not (nameof(TechnicalPrefix) or nameof(ReadingPrefix)))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}
