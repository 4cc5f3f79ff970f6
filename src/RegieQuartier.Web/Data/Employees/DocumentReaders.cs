using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Which documents of an employee somebody reads.</summary>
public enum DocumentReach
{
    /// <summary>None.</summary>
    None,

    /// <summary>The papers of a contract.</summary>
    ContractPapers,

    /// <summary>All of them.</summary>
    All,
}

/// <summary>
/// Says who reads the documents of an employee: all of them, who follows them, the person themselves, and the director while the reserved part is open;
/// the papers of contracts, who keeps contracts.
/// </summary>
public sealed class DocumentReaders(ReservedPart reserved)
{
    /// <summary>What somebody reads now.</summary>
    public async Task<DocumentReading> OfAsync(EmployeeFile file, ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (file.Rights.Documents)
        {
            return new DocumentReading(DocumentReach.All, null);
        }

        return file.Rights.OpenReservedPart && await reserved.OpenUntilAsync(file, user, cancellation) is { } until
            ? new DocumentReading(DocumentReach.All, until)
            : new DocumentReading(file.Rights.ContractPapers ? DocumentReach.ContractPapers : DocumentReach.None, null);
    }
}

/// <summary>What somebody reads of the documents of an employee.</summary>
/// <param name="Reach">Which of them.</param>
/// <param name="Until">Until when, in UTC, for the director who has the reserved part open.</param>
public sealed record DocumentReading(DocumentReach Reach, DateTimeOffset? Until);

/// <summary>A document, as a list shows it.</summary>
public sealed record DocumentLine(
    Guid Id, DocumentKind Kind, string Title, string FileName, FileFormat Format, int Size, DateOnly AddedOn, string AddedByName, DateOnly? ExpiresOn);
