using System.Text;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.TestSupport;

/// <summary>Documents of employees, with files that readers open.</summary>
public static class DocumentWorld
{
    /// <summary>A page of text, of that weight when it is heavier; another text is another file.</summary>
    public static byte[] Pdf(string text = "Contrat", int size = 0)
    {
        var page = DemoFiles.Pdf("contrat.pdf", text).Content;
        if (page.Length + 2 > size)
        {
            return page;
        }

        // A comment of PDF, before the end that readers look for.
        var end = page.AsSpan().LastIndexOf("startxref"u8);
        return [.. page[..end], .. Encoding.ASCII.GetBytes($"%{new string('x', size - page.Length - 2)}\n"), .. page[end..]];
    }

    /// <summary>A document is added, at the clock of the site.</summary>
    public static async Task<EmployeeDocument> AddDocumentAsync(
        this RegieQuartierFactory site, Employee employee, Guid addedBy, DocumentKind kind = DocumentKind.Contract, string title = "CDDI signé", byte[]? content = null, DateOnly? expiresOn = null)
    {
        await using var db = site.OpenContext();
        var file = new ReceivedFile("contrat.pdf", FileFormat.Pdf, content ?? Pdf(title));
        var document = EmployeeDocument.Add(employee.Id, new DocumentTerms(kind, title, expiresOn), file, addedBy, ParisZone.DayOf(site.Clock.GetUtcNow())).Value!;
        db.AddRange(document, DocumentContent.Of(document, file));
        await db.SaveChangesAsync();
        return document;
    }
}
