using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Employees;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Features.Employees.Imports;
using static RegieQuartier.Web.Tests.Features.Employees.Imports.ImportSteps;

namespace RegieQuartier.Web.Tests.Features.Employees.Imports;

/// <summary>What is read of the people of a file, and said of what is wrong with them.</summary>
public sealed class EmployeeImportsTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private HttpClient _client = null!;
    private Guid _claire;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _client = await _site.ClientOfAsync(_claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task The_template_says_what_is_expected_and_its_notes_and_example_are_not_people(string format)
    {
        var template = await _client.GetByteArrayAsync($"/imports/salaries/modele.{format}", Ct);

        var untouched = await _client.SendFileAsync("salaries", template, $"modèle.{format}");

        Assert.Equal("Ce fichier n’a qu’une ligne de titres : ajoutez au moins une ligne dessous.", untouched.PlainErrorOf("File"));
        if (format == "csv")
        {
            Assert.Contains("Madame ou Monsieur.", Encoding.UTF8.GetString(template), StringComparison.Ordinal);
            var filled = Encoding.UTF8.GetString(template) + "Madame;Awa;Sow;;03/05/1991;sénégalaise";
            Assert.Contains("1 personne à importer", (await _client.SendFileAsync("salaries", Encoding.UTF8.GetBytes(filled))).Plain(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_waits_is_named_before_another_one_takes_its_place()
    {
        const string Waits = "qui attend encore d’être importé";
        var form = await _client.OpenAsync("/imports/salaries/nouveau");
        Assert.DoesNotContain(Waits, form.Plain(), StringComparison.Ordinal);

        var read = await _client.SendFileAsync("salaries", ImportSteps.People(ImportSteps.Person(1)), "entrées.csv");
        Assert.Contains("La première ligne", read.Plain(), StringComparison.Ordinal);

        Assert.Contains($"Ce fichier remplacera entrées.csv, {Waits}.", (await _client.OpenAsync("/imports/salaries/nouveau")).Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain(Waits, (await _client.OpenAsync("/imports/contrats/nouveau")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_the_form_takes_is_read_from_a_row_as_people_write_it()
    {
        var bruno = await _site.AddAccountAsync(Role.Supervisor);
        var row = $"mme;Awa;Sow;Ndiaye;3/5/1991;sénégalaise;639981234;awa@exemple.fr;2 rue Haute;1000;Bourg;Îlot 3;Oui;20/11/2026;niveau cap ou bep;24 mois et plus;Mor Sow;06 39 98 12 35;frère;{bruno.DisplayName};;Dakar (Sénégal);oui, depuis 12 à 23 mois;non";
        var titles = string.Join(';', EmployeeColumns.All.Select(column => column.Title));

        await ImportAsync(Encoding.UTF8.GetBytes($"{titles}\r\n{row}"));

        await using var db = _site.OpenContext();
        var awa = await db.Employees.Include(employee => employee.Referents).SingleAsync(Ct);
        Assert.Equal((Civility.Mrs, "Ndiaye", new DateOnly(1991, 5, 3)), (awa.Civility, awa.BirthName, awa.BornOn));
        Assert.Equal(("+33639981234", "01000", bruno.Id), (awa.Phone?.E164, awa.Postcode, awa.SupervisorId));
        Assert.Equal((EducationLevel.Cap, JoblessTime.TwentyFourMonthsAndOver, "+33639981235"), (awa.Education, awa.JoblessBefore, awa.EmergencyPhone?.E164));
        Assert.Equal(("Dakar (Sénégal)", SituationTime.TwelveToTwentyThreeMonths, SituationTime.Never), (awa.BirthPlace, awa.JobSeekerBefore, awa.AllowanceBefore));
        Assert.Equal((true, new DateOnly(2026, 11, 20)), (awa.LivesInPriorityArea, awa.PriorityAreaCheckedOn));
        Assert.Equal(_claire, awa.ReferentId);
    }

    [Theory]
    [InlineData("oui", "", "Quartier prioritaire vérifié le", "Écrivez le jour où vous avez vérifié.")]
    [InlineData("", "20/11/2026", "Quartier prioritaire", "Choisissez oui ou non.")]
    [InlineData("peut-être", "20/11/2026", "Quartier prioritaire", "Écrivez un des choix du modèle. Oui ou non, pour cette adresse.")]
    [InlineData("non", "24/11/2026", "Quartier prioritaire vérifié le", "Cette date n’est pas encore passée.")]
    public async Task An_address_said_by_halves_or_checked_tomorrow_is_told_of(string inside, string checkedOn, string title, string said)
    {
        var page = await _client.SendFileAsync("salaries", Csv($"{PeopleTitles};Quartier prioritaire;Quartier prioritaire vérifié le", [.. Person(0), inside, checkedOn]));

        var line = Assert.Single(page.PlainAll(".items li"));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.Contains(title, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_brings_the_papers_of_a_person_and_names_who_follows_them()
    {
        var thomas = await _site.AddAccountAsync(Role.Advisor);
        const string Papers = "Titre de séjour;Numéro du titre de séjour;Fin du titre de séjour;Fin de la RQTH;Permis de conduire;CACES;Fin du CACES;Fin du secourisme (SST);Prochaine visite médicale";

        await ImportAsync(Csv(
            $"{PeopleTitles};Parcours suivi par;{Papers}",
            [.. Person(0), "", "carte de résident", "9912345678", "12/05/2027", "Sans fin", "B", "R489 catégorie 3", "31/12/2027", "", "12/01/2027"],
            [.. Person(1), thomas.DisplayName.ToUpperInvariant(), "", "", "", "", "", "", "", "01/02/2027", ""],
            [.. Person(2), "", "", "", "", "", "", "", "", "", ""]));

        await using var db = _site.OpenContext();
        var people = await db.Employees.Include(employee => employee.Referents).OrderBy(employee => employee.FirstName).ToListAsync(Ct);
        Guid?[] referents = [_claire, thomas.Id, _claire];
        Assert.Equal(referents, people.Select(employee => employee.ReferentId));
        (PaperKind, string, string, DateOnly?)[] expected =
        [
            (PaperKind.ResidencePermit, "carte de résident", "9912345678", new DateOnly(2027, 5, 12)),
            (PaperKind.Rqth, "", "", null),
            (PaperKind.Caces, "R489 catégorie 3", "", new DateOnly(2027, 12, 31)),
            (PaperKind.DrivingLicence, "B", "", null),
            (PaperKind.OccupationalVisit, "", "", new DateOnly(2027, 1, 12)),
        ];
        var papers = await db.EmployeePapers.Where(paper => paper.EmployeeId == people[0].Id).ToListAsync(Ct);
        Assert.Equal(expected, papers.OrderBy(paper => paper.Kind).Select(paper => (paper.Kind, paper.Detail, paper.Number, paper.ExpiresOn)));
        Assert.Equal(PaperKind.FirstAid, (await db.EmployeePapers.SingleAsync(paper => paper.EmployeeId == people[1].Id, Ct)).Kind);
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.ReferentNamed && entry.SubjectId == people[1].Id, Ct));
        Assert.Equal(6, await db.AuditEntries.CountAsync(entry => entry.Action == AuditActions.EmployeePaperChanged, Ct));
    }

    [Fact]
    public async Task What_is_wrong_with_a_paper_or_with_who_follows_is_said_of_its_cell()
    {
        const string Titles = "Parcours suivi par;Titre de séjour;Numéro du titre de séjour;Fin du titre de séjour;Permis de conduire";

        var page = await _client.SendFileAsync("salaries", Csv(
            $"{PeopleTitles};{Titles}",
            [.. Person(0), "", "carte de résident", "", "", ""],
            [.. Person(1), "Personne d’ici", "", new string('A', 31), "12/05/2027", new string('B', 61)],
            [.. Person(2), "", "", "", "31/02/2027", ""]));

        Assert.Equal(["K2", "H3", "J3", "L3", "K4"], page.Cells());
        var lines = page.PlainAll(".items li");
        Assert.Contains("Écrivez le dernier jour du titre de séjour.", lines[0], StringComparison.Ordinal);
        Assert.Contains("Écrivez un des choix du modèle.", lines[1], StringComparison.Ordinal);
        Assert.Contains("30 signes au plus.", lines[2], StringComparison.Ordinal);
        Assert.Contains("60 lettres au plus.", lines[3], StringComparison.Ordinal);
        Assert.Contains("Écrivez une date qui existe", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_tells_of_health_is_brought_in_by_who_follows_the_person_alone()
    {
        var thomas = await _site.AddAccountAsync(Role.Advisor);
        var titles = $"{PeopleTitles};Parcours suivi par;Fin de la RQTH";

        var other = await _client.SendFileAsync("salaries", Csv(titles, [.. Person(0), thomas.DisplayName, "12/05/2027"], [.. Person(1), "", "12/05/2027"]));
        var director = await (await _site.ClientAsAsync(Role.Director)).SendFileAsync("salaries", Csv(titles, [.. Person(0), "", "12/05/2027"]));

        Assert.Equal(["I2"], other.Cells());
        Assert.Equal(["I2"], director.Cells());
        Assert.Contains("Seule la personne qui suit le parcours peut noter une RQTH : videz cette cellule.", director.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_message_a_wrong_cell_says_what_was_read_and_what_is_expected()
    {
        var page = await _client.SendFileAsync("salaries", People(
            ["Madame", "Awa", "Sow", "12/04/9999", "sénégalaise", "", ""],
            ["Madame", "<b>Mor</b>", "Sow", "12/04/2020", "2 69 05 49 588 157 80", "", ""]));

        Assert.Equal(["D2", "D3", "E3"], page.Cells());
        var lines = page.PlainAll(".items li");
        Assert.Equal("D2 Écrivez une date qui existe, comme 23/11/2026.Date de naissance : « 12/04/9999 »", lines[0]);
        Assert.Contains("on travaille à partir de 16 ans", lines[1], StringComparison.Ordinal);
        Assert.Contains("Effacez ce numéro", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_written_down_twice_and_who_looks_like_somebody_is_pointed_out()
    {
        await _site.EnterAsync("Fatoumata", "Diallo-Lemarchand");

        var page = await _client.SendFileAsync("salaries", People(
            ["Madame", "FATOUMATA", "diallo lemarchand", "12/04/1990", "française", "", ""],
            ["Madame", "Awa", "Sow", "03/05/1991", "sénégalaise", "", ""],
            ["Madame", "Awa", "Sow", "03/05/1991", "sénégalaise", "", ""]));
        Assert.Equal(["C2", "C4"], page.Cells());
        Assert.Contains("a déjà un dossier", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("déjà à la ligne 3", page.Plain(), StringComparison.Ordinal);

        var alike = await _client.SendFileAsync("salaries", People(["Madame", "Fatoumata", "Diallo", "12/04/1990", "française", "", ""]));
        Assert.Contains("1 personne à importer", alike.Plain(), StringComparison.Ordinal);
        Assert.Contains("Né ou née le même jour que Fatoumata Diallo-Lemarchand", alike.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whose_application_waits_for_an_answer_is_pointed_out_and_hired_from_there()
    {
        var waiting = await _site.ApplyAsync();

        var page = await _client.SendFileAsync("salaries", People(["Monsieur", "KARIM", "Bélkacem", "03/05/1991", "française", "", ""], Person(0)));

        Assert.Contains("2 personnes à importer", page.Plain(), StringComparison.Ordinal);
        Assert.Contains("La candidature de Karim Belkacem attend une réponse.", page.Plain(), StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll($"main a[href='/candidatures/{waiting.Id}']"));
    }

    private async Task ImportAsync(byte[] file)
    {
        await (await _client.SendFileAsync("salaries", file)).ConfirmAsync();
        Assert.Equal(1, await _site.CarryOutAsync());
    }

    private async Task<int> CountAsync()
    {
        await using var db = _site.OpenContext();
        return await db.Employees.CountAsync(Ct);
    }
}
