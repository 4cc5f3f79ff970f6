using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Domain.Employees;

/// <summary>A document of an employee: what is said of it. Its bytes are in <see cref="DocumentContent"/>, and never change.</summary>
public sealed class EmployeeDocument
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 120;

    private EmployeeDocument()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employee.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The name of the file, as it is given back.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>What the file is; what it is sent as follows from it.</summary>
    public FileFormat Format { get; private set; }

    /// <summary>How heavy it is, in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of its bytes: one file is kept once for an employee.</summary>
    public byte[] Digest { get; private set; } = [];

    /// <summary>The day it was added, in Paris.</summary>
    public DateOnly AddedOn { get; private set; }

    /// <summary>The account of who added it.</summary>
    public Guid AddedBy { get; private set; }

    /// <summary>Last day; null when it has none.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Adds a document, or says why it cannot be. Whether the file is there already is for PostgreSQL to say.</summary>
    /// <param name="employeeId">Whose it is.</param>
    /// <param name="terms">What is said of it.</param>
    /// <param name="file">The file.</param>
    /// <param name="addedBy">The account of who adds it.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<EmployeeDocument> Add(Guid employeeId, DocumentTerms terms, ReceivedFile file, Guid addedBy, DateOnly today)
    {
        var document = new EmployeeDocument
        {
            Id = Guid.CreateVersion7(),
            EmployeeId = employeeId,
            FileName = file.Name,
            Format = file.Format,
            Size = file.Content.Length,
            Digest = file.Digest(),
            AddedOn = today,
            AddedBy = addedBy,
        };
        return document.Change(terms) is { Refused: true } refused ? refused.Refusal : document;
    }

    /// <summary>Changes what is said of it; the file stays.</summary>
    /// <param name="terms">What is said of it from now on.</param>
    public Result Change(DocumentTerms terms)
    {
        if (terms.Refusal is { } refusal)
        {
            return refusal;
        }

        (Kind, Title, ExpiresOn) = (terms.Kind, terms.Title, terms.ExpiresOn);
        return Result.Done;
    }
}

/// <summary>The bytes of a document, apart: no list reads them. They go with it.</summary>
public sealed class DocumentContent
{
    private DocumentContent()
    {
    }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>The bytes, as they were received.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>The bytes of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">The file that it was made of.</param>
    public static DocumentContent Of(EmployeeDocument document, ReceivedFile file) => new() { DocumentId = document.Id, Content = file.Content };
}
