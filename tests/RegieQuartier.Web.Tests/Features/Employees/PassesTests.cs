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
    public async Task A_pass_within_the_two_years_that_follow_another_is_asked_about()
    {
        // Over since 1 January 2026: the waiting lasts until 1 January 2028.
        await _site.ReceivePassAsync(_employee, new DateOnly(2024, 1, 3));
        var form = (await _claire.OpenAsync($"/salaries/{_employee.Id}/pass/nouveau")).Form().Fill("Number", "99999 12 34567");
        const string Asked = "Le PASS d’avant a fini le 1er janvier 2026 : jusqu’au 1er janvier 2028, seul un prescripteur habilité peut en ouvrir un autre.";
        Assert.Contains(Asked, (await form.SubmitAsync("Voir les dates d’abord")).Plain(), StringComparison.Ordinal);

        var asked = await form.SubmitAsync("Noter ce PASS");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.StartsWith(Asked, asked.PlainErrorOf("Confirmed"), StringComparison.Ordinal);

        // The box answers for that day alone.
        var other = await asked.Form().Tick("Confirmed").Fill("StartsOn", "2026-04-01").SubmitAsync("Noter ce PASS");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        var noted = await other.Form().Tick("Confirmed").SubmitAsync("Noter ce PASS");
        Assert.Equal(["PASS IAE noté. Il finit le 30 mars 2028."], noted.PlainAll(".flash"));

        // So is a correction that moves its first day, and none that leaves it.
        var correction = (await noted.FollowAsync("Corriger le PASS")).Form();
        Assert.StartsWith(Asked, (await correction.Fill("StartsOn", "2026-04-02").SubmitAsync("Enregistrer la correction")).PlainErrorOf("Confirmed"), StringComparison.Ordinal);
        Assert.Equal(["PASS corrigé. Il finit le 30 mars 2028."], (await correction.Fill("StartsOn", "2026-04-01").Fill("Number", "99999 12 34568").SubmitAsync("Enregistrer la correction")).PlainAll(".flash"));
    }

    [Fact]
    public async Task A_pass_that_others_moved_is_seen_before_it_is_kept_and_shown_as_such()
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un PASS")).Form();
        form.Fill("Number", "99999 12 34567").Fill("ShownEndsOn", "2029-06-28");
        var told = await form.SubmitAsync("Voir les dates d’abord");
        Assert.StartsWith("Cette fin est plus loin que celle d’un PASS que rien n’a repoussé", told.PlainErrorOf("SuspendedDays"), StringComparison.Ordinal);

        var seen = await told.Form().Fill("SuspendedDays", "120").SubmitAsync("Voir les dates d’abord");
        Assert.Contains("120 jours par des suspensions et 365 jours par des prolongations", seen.Plain(), StringComparison.Ordinal);
        Assert.Contains("Finit le 28 juin 2029", seen.Plain(), StringComparison.Ordinal);
        await using (var db = _site.OpenContext())
        {
            Assert.Empty(await db.IaePasses.ToListAsync(Ct));
        }

        var done = await seen.Form().SubmitAsync("Noter ce PASS");
        Assert.Equal(["PASS IAE noté. Il finit le 28 juin 2029."], done.PlainAll(".flash"));
        Assert.Contains("Du 2 mars 2026 au 28 juin 2029", done.Plain(), StringComparison.Ordinal);
        Assert.Contains("Fin repoussée de 120 jours par des suspensions et 365 jours par des prolongations, avant d’être noté ici.", done.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SuspendedDays", "99999999999")]
    [InlineData("SuspendedDays", "beaucoup")]
    [InlineData("ExtendedDays", "-3")]
    [InlineData("ExtendedDays", "2147483647")]
    [InlineData("ShownEndsOn", "9999-12-31")]
    [InlineData("ShownEndsOn", "2026-03-03")]
    public async Task What_cannot_have_happened_elsewhere_is_told_beside_its_field(string field, string typed)
    {
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un PASS")).Form();

        var told = await form.Fill("Number", "99999 12 34567").Fill(field, typed).SubmitAsync("Noter ce PASS");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, typed), (told.Status, told.Form()[field]));
        Assert.NotEqual("", told.PlainErrorOf(field) ?? "");
    }

    [Fact]
    public async Task A_number_is_one_persons_and_nobody_has_two_at_once()
    {
        var other = await _site.ReceivePassAsync(await _site.EnterAsync("Karim", "Belkacem"));
        var form = (await (await _claire.OpenAsync(Record)).FollowAsync("Noter un PASS")).Form();

        var taken = await form.Fill("Number", other.Number!.Value.Text).SubmitAsync("Noter ce PASS");
        Assert.Equal("Ce numéro est déjà celui d’une autre personne. Vérifiez-le.", taken.PlainErrorOf("Number"));

        await form.Fill("Number", "999991234568").SubmitAsync("Noter ce PASS");
        var second = await form.Fill("Number", "999991234569").SubmitAsync("Noter ce PASS");
        Assert.Equal("Cette personne a déjà un PASS pour ces jours.", second.PlainErrorOf("StartsOn"));
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
            Assert.Contains("Motif connu de qui suit le parcours", page.Plain(), StringComparison.Ordinal);
            Assert.Contains("Habite un quartier prioritaire (QPV)", page.Plain(), StringComparison.Ordinal);
            Assert.Contains("D’autres critères sont connus de qui suit le parcours.", page.Plain(), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("suspension")]
    [InlineData("prolongation")]
    public async Task Somebody_elses_pass_is_not_found_under_a_name(string page)
    {
        var pass = await _site.ReceivePassAsync(_employee);
        var other = await _site.EnterAsync("Karim", "Belkacem");
        var director = await _site.ClientAsAsync(Role.Director);

        Assert.Equal(HttpStatusCode.OK, (await director.OpenAsync($"/salaries/{_employee.Id}/pass/{pass.Id}/{page}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await director.OpenAsync($"/salaries/{other.Id}/pass/{pass.Id}/{page}")).Status);
    }

    private async Task<Guid> PassIdAsync()
    {
        await using var db = _site.OpenContext();
        return await db.IaePasses.Select(pass => pass.Id).SingleAsync(Ct);
    }

    private static void Check(HtmlForm form, string criterion) => form.Element.QuerySelector<IHtmlInputElement>($"#c-{criterion}")!.IsChecked = true;
}
