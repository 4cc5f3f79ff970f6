using System.Text;
using RegieQuartier.Domain.ImportRuns;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>A file that Claire sent this morning, with four cells to mend: what an import shows before anything is written.</summary>
internal static class DemoImports
{
    private const int Rows = 5;

    private const int Faults = 4;

    // Invented people; the fourth row is somebody whom the demonstration knows.
    private const string File =
        """
        Civilité;Prénom;Nom d’usage;Date de naissance;Nationalité;Téléphone;Code postal;Ville;Niveau d’études
        Madame;Salimata;Konaté;14/02/1988;ivoirienne;06 39 98 11 21;14000;Caen;Avant le CAP
        Monsieur;Youssef;Benhaddou;31/02/1979;marocaine;06 39 98 11 22;14000;Caen;Niveau CAP ou BEP
        M.;Bertrand;Lecointre;09/11/1969;française;06 39 98 11;14000;Caen;Baccalauréat
        Madame;Fatoumata;Diallo-Lemarchand;12/04/1990;française;06 39 98 12 34;14000;Caen;Niveau CAP ou BEP
        Madame;Olena;Kovalenko;22/07/1993;ukrainienne;;14OOO;Caen;Bac + 2 ou plus
        """;

    /// <summary>Adds it. The caller saves.</summary>
    public static void AddTo(RegieQuartierDbContext db, DateTimeOffset now) =>
        db.ImportRuns.Add(ImportRun.Receive(ImportKind.Employees, DemoAccounts.Claire, "entrées de novembre.csv", Encoding.UTF8.GetBytes(File), Rows, Faults, now));
}
