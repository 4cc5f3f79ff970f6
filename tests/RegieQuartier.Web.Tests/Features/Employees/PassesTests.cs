using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PassesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Record => $"/salaries/{_employee.Id}/contrats";

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.SignAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_pass_is_written_down_and_its_end_is_worked_out()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un PASS")).Form();
        Assert.Equal("2026-03-02", form["StartsOn"]);
        Assert.StartsWith("Écrivez les 12 signes du numéro.", (await form.Fill("Number", "99999 12").SubmitAsync("Noter ce PASS")).PlainErrorOf("Number"), StringComparison.Ordinal);

        var done = await form.Fill("Number", "99999 12 34567").SubmitAsync("Noter ce PASS");

        Assert.Contains("Du 2 mars 2026 au 29 février 2028", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("99999 12 34567", done.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_one_persons_and_nobody_has_two_at_once()
    {
        var other = await _site.ReceivePassAsync(await _site.EnterAsync("Karim", "Belkacem"));
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un PASS")).Form();

        var taken = await form.Fill("Number", other.Number.Text).SubmitAsync("Noter ce PASS");
        Assert.Equal("Ce numéro est déjà celui d’une autre personne. Vérifiez-le.", taken.PlainErrorOf("Number"));

        await form.Fill("Number", "999991234568").SubmitAsync("Noter ce PASS");
        var second = await form.Fill("Number", "999991234569").SubmitAsync("Noter ce PASS");
        Assert.Equal("Cette personne a déjà un PASS pour ces jours.", second.PlainErrorOf("StartsOn"));
    }

    [Fact]
    public async Task A_suspension_is_seen_before_it_is_kept_and_the_person_comes_back_sooner()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/suspension")).Form();

        var seen = await form.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-09").Fill("EndsOn", "2026-11-30").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("29 février 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("21 mars 2028", seen.Plain(), StringComparison.Ordinal);
        Assert.Empty((await _site.PassAsync(pass.Id)).Suspensions);

        var held = await seen.Form().SubmitAsync("Suspendre le PASS");
        Assert.Equal(["PASS suspendu. Il finit maintenant le 21 mars 2028."], held.PlainAll(".flash"));
        Assert.Contains("La fin est repoussée de 21 jours.", held.Plain(), StringComparison.Ordinal);

        var back = await held.Form("main form[action*='/pass/'][action$='/suspension/fin']").SubmitAsync();
        Assert.Equal(["Reprise notée aujourd’hui. Le PASS finit le 13 mars 2028."], back.PlainAll(".flash"));
        Assert.Equal(new DateOnly(2028, 3, 13), (await _site.PassAsync(pass.Id)).EndsOn);
    }

    [Theory]
    [InlineData("2025-10-01", "2025-10-20", "StartsOn", "La suspension doit commencer pendant le PASS.")]
    [InlineData("2026-11-20", "2026-11-19", "EndsOn", "Le dernier jour est avant le premier.")]
    [InlineData("2026-11-20", "2029-11-20", "EndsOn", "Une suspension dure 36 mois")]
    public async Task A_suspension_that_cannot_be_is_told_why(string from, string to, string field, string sentence)
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/suspension")).Form();

        var refused = await form.Fill("Reason", "ContractSuspended").Fill("StartsOn", from).Fill("EndsOn", to).SubmitAsync("Suspendre le PASS");

        Assert.StartsWith(sentence, refused.PlainErrorOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_suspensions_at_once_of_the_same_days_are_one()
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var address = $"/salaries/{_employee.Id}/pass/{pass.Id}/suspension";
        var forms = new[] { (await _claire.OpenAsync(address)).Form(), (await _claire.OpenAsync(address)).Form() };

        var answers = await Task.WhenAll(forms.Select(form => form.Fill("Reason", "ContractSuspended").Fill("StartsOn", "2026-11-23").Fill("EndsOn", "2026-11-23").SubmitAsync("Suspendre le PASS")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
        Assert.Single((await _site.PassAsync(pass.Id)).Suspensions);
    }

    [Fact]
    public async Task An_extension_waits_for_the_prescriber_who_says_yes()
    {
        var pass = await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form();

        var seen = await form.Fill("Reason", "ParticularDifficulties").Fill("EndsOn", "2027-07-01").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("Seulement si le prescripteur est d’accord.", seen.Plain(), StringComparison.Ordinal);
        var asked = await seen.Form().SubmitAsync("Noter la prolongation");
        Assert.Contains("En attente du prescripteur", asked.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 5), (await _site.PassAsync(pass.Id)).EndsOn);

        var granted = await asked.Form("main form[action$='/accord']").SubmitAsync();
        Assert.Equal(["PASS prolongé jusqu’au 1er juillet 2027."], granted.PlainAll(".flash"));
        Assert.Equal(new DateOnly(2027, 7, 1), (await _site.PassAsync(pass.Id)).EndsOn);
    }

    [Fact]
    public async Task An_extension_that_is_denied_keeps_its_reason_and_moves_nothing()
    {
        var pass = await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        var asked = await (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form().Fill("Reason", "Rqth").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");

        var form = (await asked.FollowAsync("Refusée")).Form();
        Assert.Equal("Choisissez le motif du refus.", (await form.SubmitAsync("Noter le refus")).PlainErrorOf("Denial"));
        var denied = await form.Fill("Denial", "DurationNotSuited").SubmitAsync("Noter le refus");

        Assert.Contains("Refusée : La durée ne convient pas", denied.Plain(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 5), (await _site.PassAsync(pass.Id)).EndsOn);
    }

    [Fact]
    public async Task What_tells_of_health_is_read_by_their_advisor_alone()
    {
        await _site.ReceivePassAsync(_employee, new DateOnly(2025, 1, 6));
        await (await (await _claire.OpenAsync(Record)).FollowAsync("Prolonger")).Form().Fill("Reason", "Rqth").Fill("EndsOn", "2027-07-01").SubmitAsync("Noter la prolongation");
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form();
        Check(form, "Aah");
        Check(form, "PriorityArea");
        await form.Fill("Proofs[Aah]", "2026-10-01").SubmitAsync("Noter le diagnostic");

        Assert.Contains("Allocataire AAH, papier du 1er octobre 2026", (await _claire.OpenAsync(Record)).Plain(), StringComparison.Ordinal);
        foreach (var role in new[] { Role.Director, Role.Finance })
        {
            var page = await (await _site.ClientAsAsync(role)).OpenAsync(Record);
            Assert.Contains("Motif connu du référent", page.Plain(), StringComparison.Ordinal);
            Assert.Contains("Habite un quartier prioritaire (QPV)", page.Plain(), StringComparison.Ordinal);
            Assert.Contains("D’autres critères sont connus du référent.", page.Plain(), StringComparison.Ordinal);
            Assert.DoesNotContain("AAH", page.Plain(), StringComparison.Ordinal);
            Assert.DoesNotContain("handicapé", page.Plain(), StringComparison.Ordinal);
        }

        var director = await _site.ClientAsAsync(Role.Director);
        foreach (var asked in new[] { "eligibilite/nouvelle", $"pass/{await PassIdAsync()}/prolongation" })
        {
            var page = await director.OpenAsync($"/salaries/{_employee.Id}/{asked}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("andicap", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_employers_own_diagnosis_needs_enough_criteria()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un diagnostic")).Form();
        Check(form, "PriorityArea");

        var refused = await form.SubmitAsync("Noter le diagnostic");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Il manque des critères", refused.Plain(), StringComparison.Ordinal);
        Assert.NotNull(refused.Document.QuerySelector("#c-PriorityArea[checked]"));
        await using var db = _site.OpenContext();
        Assert.Empty(await db.EligibilityDiagnoses.ToListAsync(Ct));
    }

    private async Task<Guid> PassIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.IaePasses.Select(pass => pass.Id).SingleAsync(Ct);
    }

    private static void Check(HtmlForm form, string criterion) => form.Element.QuerySelector<IHtmlInputElement>($"#c-{criterion}")!.IsChecked = true;
}
