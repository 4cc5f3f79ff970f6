using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>A few documents in Fatoumata's record.</summary>
internal static class DemoDocuments
{
    private const string Name = "Fatoumata Diallo-Lemarchand";

    /// <summary>Adds them all. The caller saves.</summary>
    public static async Task AddToAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var employee = await db.Employees.SingleAsync(known => known.AccountId == DemoAccounts.Employee, cancellation);
        Add(db, employee, DemoFatoumata.HiredOn(today).AddDays(1), new DocumentTerms(DocumentKind.Contract, "CDDI signé par les deux parties", null),
            DemoFiles.Pdf("cddi-signe.pdf", "Contrat à durée déterminée d’insertion", Name, "Agente de propreté, 26 heures par semaine."));
        Add(db, employee, DemoFatoumata.HiredOn(today).AddDays(3), new DocumentTerms(DocumentKind.Pass, "Attestation de PASS IAE", null),
            DemoFiles.Pdf("attestation-pass-iae.pdf", "PASS IAE", Name, "Attestation."));
        Add(db, employee, DemoFatoumata.FirstAidOn(today).AddDays(6), new DocumentTerms(DocumentKind.Certificate, "Certificat de sauveteur secouriste du travail", DemoFatoumata.FirstAidUntil(today)),
            DemoFiles.Pdf("certificat-sst.pdf", "Sauveteur secouriste du travail", Name, "Certificat valable deux ans."));
        Add(db, employee, today.AddDays(-49), new DocumentTerms(DocumentKind.Other, "Abonnement de bus, code à scanner", today.AddDays(-12)),
            DemoFiles.Png("abonnement-bus.png", "Abonnement de bus."));
    }

    private static void Add(RegieQuartierDbContext db, Employee employee, DateOnly day, DocumentTerms terms, ReceivedFile file)
    {
        var document = EmployeeDocument.Add(employee.Id, terms, file, DemoAccounts.Claire, day).Value!;
        db.AddRange(document, DocumentContent.Of(document, file));
    }
}
