using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Seed;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>Imports wherever they may stand: Claire's has cells to mend, the director's waits to be confirmed, Thomas's is done.</summary>
public sealed record LiveImports(Guid Faulty, Guid Ready, Guid Done)
{
    private const string People =
        """
        Civilité;Prénom;Nom d’usage;Date de naissance;Nationalité;Adresse;Ville
        Madame;Marie-Ange Philomène;Etoundi-Vautier;12/04/1975;camerounaise;112 bis avenue du Maréchal-de-Lattre-de-Tassigny;Caen
        Monsieur;Salif;Konaté;14/02/1988;ivoirienne;3 rue Basse;Caen
        """;

    /// <summary>Writes them. The caller saves.</summary>
    public static async Task<LiveImports> TellAsync(RegieQuartierDbContext db, Guid employee, DateTimeOffset now)
    {
        var faulty = await db.ImportRuns.Where(run => run.AuthorId == DemoAccounts.Claire).Select(run => run.Id).SingleAsync();
        var name = $"{string.Join('-', Enumerable.Repeat("entrées-de-la-régie", 4))}.csv";
        var ready = ImportRun.Receive(ImportKind.Employees, DemoAccounts.Director, name, Encoding.UTF8.GetBytes(People), 2, 0, now);
        var done = ImportRun.Receive(ImportKind.Employees, DemoAccounts.Thomas, name, [], 2, 0, now.AddHours(-2));
        done.Finish(0, now.AddHours(-2));
        db.AddRange(ready, done);
        // One whose record changed since, and one that did not.
        db.AddRange(ImportedRecord.Of(done.Id, ImportedKind.Employee, employee, employee), ImportedRecord.Of(done.Id, ImportedKind.Employee, done.Id, done.Id));
        return new LiveImports(faulty, ready.Id, done.Id);
    }
}
