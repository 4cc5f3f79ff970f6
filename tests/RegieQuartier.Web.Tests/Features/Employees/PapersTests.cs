using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

public sealed class PapersTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Guid _claire;
    private string _record = "";

    public async ValueTask InitializeAsync()
    {
        _claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _record = $"/salaries/{(await _site.EnterAsync(referentId: _claire)).Id}";
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_paper_is_added_renewed_and_taken_away()
    {
        var added = await AddAsync("Caces", "R489 catégorie 3", "2026-12-31");
        Assert.Equal(["CACES"], added.All("section[aria-labelledby=papiers] .title"));
        Assert.Contains("Jusqu’au 31 décembre 2026", added.Plain(), StringComparison.Ordinal);

        var renewed = await (await added.FollowAsync("CACES")).Form("main form:not([action$='/retrait'])").Fill("ExpiresOn", "2031-12-31").SubmitAsync("Enregistrer");
        Assert.Contains("Jusqu’au 31 décembre 2031", renewed.Plain(), StringComparison.Ordinal);

        var gone = await (await renewed.FollowAsync("CACES")).Form("main form[action$='/retrait']").SubmitAsync();
        Assert.Contains("Aucun papier noté.", gone.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_ends_before_it_starts_is_refused_and_a_permit_to_stay_has_an_end()
    {
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"{_record}/papiers/nouveau")).Form();

        var before = await form.Fill("Kind", "Caces").Fill("IssuedOn", "2026-12-31").Fill("ExpiresOn", "2026-12-30").SubmitAsync("Ajouter ce papier");
        var endless = await form.Fill("Kind", "ResidencePermit").Fill("ExpiresOn", "").SubmitAsync("Ajouter ce papier");

        Assert.StartsWith("Le dernier jour est avant le premier.", before.PlainErrorOf("ExpiresOn"), StringComparison.Ordinal);
        Assert.Equal("Écrivez le dernier jour du titre de séjour.", endless.PlainErrorOf("ExpiresOn"));
    }

    [Theory]
    [InlineData("IssuedOn", "0001-01-01")]
    [InlineData("IssuedOn", "9999-12-31")]
    [InlineData("ExpiresOn", "1899-12-31")]
    [InlineData("ExpiresOn", "2100-01-01")]
    public async Task The_days_of_a_paper_are_of_our_calendar_added_or_corrected(string field, string day)
    {
        var corrected = (await (await AddAsync("Caces", "R489", "2026-12-31")).FollowAsync("CACES")).Form("main form:not([action$='/retrait'])");
        var added = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"{_record}/papiers/nouveau")).Form().Fill("Kind", "DrivingLicence");

        foreach (var told in new[] { await added.Fill(field, day).SubmitAsync("Ajouter ce papier"), await corrected.Fill(field, day).SubmitAsync("Enregistrer") })
        {
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "Vérifiez l’année de cette date."), (told.Status, told.PlainErrorOf(field)));
            Assert.Equal(day, told.Form("main form:not([action$='/retrait'])")[field]);
        }
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_paper_is_said_at_once()
    {
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"{_record}/papiers/nouveau")).Form();

        var told = await form.Fill("Detail", new string('a', 61)).Fill("IssuedOn", "2026-12-31").Fill("ExpiresOn", "2026-12-30").SubmitAsync("Ajouter ce papier");

        Assert.Equal("Choisissez un papier.", told.PlainErrorOf("Kind"));
        Assert.StartsWith("60 lettres au plus.", told.PlainErrorOf("Detail"), StringComparison.Ordinal);
        Assert.StartsWith("Le dernier jour est avant le premier.", told.PlainErrorOf("ExpiresOn"), StringComparison.Ordinal);
        Assert.Equal("Vérifiez l’année de cette date.", (await told.Form().Fill("ExpiresOn", "0001-01-01").SubmitAsync("Ajouter ce papier")).PlainErrorOf("ExpiresOn"));
    }

    [Fact]
    public async Task The_same_paper_is_corrected_and_not_added_twice()
    {
        await AddAsync("Caces", "R489 catégorie 3", "2026-12-31");

        var again = await AddAsync("Caces", "R489 catégorie 3", "2027-12-31");

        Assert.StartsWith("Ce papier est déjà dans le dossier", again.PlainErrorOf("Kind"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permit_to_stay_keeps_its_number_for_the_register_and_no_other_paper_does()
    {
        var form = (await (await _site.ClientOfAsync(_claire)).OpenAsync($"{_record}/papiers/nouveau")).Form();
        form.Fill("Kind", "DrivingLicence").Fill("Detail", "carte de résident").Fill("Number", "9912345678").Fill("ExpiresOn", "2027-05-12");

        var other = await form.SubmitAsync("Ajouter ce papier");
        var longer = await form.Fill("Kind", "ResidencePermit").Fill("Number", new string('A', 31)).SubmitAsync("Ajouter ce papier");
        var kept = await form.Fill("Number", "9912345678").SubmitAsync("Ajouter ce papier");
        var renewed = await form.Fill("Number", "9912345679").Fill("ExpiresOn", "2028-05-12").SubmitAsync("Ajouter ce papier");

        Assert.Equal("Ce numéro n’est noté que pour un titre de séjour : effacez-le.", other.PlainErrorOf("Number"));
        Assert.Equal("9912345678", other.Form()["Number"]);
        Assert.StartsWith("30 signes au plus.", longer.PlainErrorOf("Number"), StringComparison.Ordinal);
        Assert.Contains("carte de résident, n° 9912345678", kept.Plain(), StringComparison.Ordinal);
        Assert.Contains("carte de résident, n° 9912345679", renewed.Plain(), StringComparison.Ordinal);
        Assert.Empty((await (await AddAsync("Caces", "R489", "2026-12-31")).FollowAsync("CACES")).All("input[name=Number]"));
    }

    [Fact]
    public async Task Two_who_correct_one_paper_do_not_overwrite_each_other()
    {
        await AddAsync("Caces", "R489", "2026-12-31");
        var claire = await _site.ClientOfAsync(_claire);
        var (one, other) = (await (await claire.OpenAsync(_record)).FollowAsync("CACES"), await (await claire.OpenAsync(_record)).FollowAsync("CACES"));
        await one.Form("main form:not([action$='/retrait'])").Fill("ExpiresOn", "2031-12-31").SubmitAsync("Enregistrer");

        var late = await other.Form("main form:not([action$='/retrait'])").Fill("ExpiresOn", "2029-12-31").SubmitAsync("Enregistrer");

        Assert.Contains("Quelqu’un d’autre vient de changer ce papier. Il dit maintenant : CACES, R489, jusqu’au 31 décembre 2031.", late.Plain(), StringComparison.Ordinal);
        Assert.Contains("Jusqu’au 31 décembre 2031", (await claire.OpenAsync(_record)).Plain(), StringComparison.Ordinal);
        var again = late.Form("main form:not([action$='/retrait'])");
        Assert.Equal("2029-12-31", again["ExpiresOn"]);
        Assert.Contains("Jusqu’au 31 décembre 2029", (await again.SubmitAsync("Enregistrer")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_tells_of_health_is_seen_by_their_advisor_alone()
    {
        await AddAsync("Rqth", "", "2027-05-01");
        await AddAsync("ResidencePermit", "", "2027-05-01");
        await AddAsync("Caces", "", "2027-05-01");
        Assert.Equal(3, await CountAsync(await _site.ClientOfAsync(_claire)));
        foreach (var role in new[] { Role.Director, Role.Finance, Role.Advisor })
        {
            var client = await _site.ClientAsAsync(role);
            Assert.Equal(["Titre de séjour", "CACES"], (await client.OpenAsync(_record)).All("section[aria-labelledby=papiers] .title").OrderDescending());
            Assert.DoesNotContain("RQTH", (await client.OpenAsync($"{_record}/papiers/nouveau")).All("#Kind option"));
            Assert.Equal(HttpStatusCode.NotFound, (await Forged(client, "Rqth")).Status);
        }
    }

    private async Task<int> CountAsync(HttpClient client) => (await client.OpenAsync(_record)).All("section[aria-labelledby=papiers] .title").Count;

    private async Task<Page> Forged(HttpClient client, string kind)
    {
        var form = (await client.OpenAsync($"{_record}/papiers/nouveau")).Form();
        form.Element.QuerySelector("#Kind option")!.SetAttribute("value", kind);
        return await form.Fill("Kind", kind).SubmitAsync("Ajouter ce papier");
    }

    private async Task<Page> AddAsync(string kind, string detail, string expiresOn) =>
        await (await (await _site.ClientOfAsync(_claire)).OpenAsync($"{_record}/papiers/nouveau")).Form()
            .Fill("Kind", kind).Fill("Detail", detail).Fill("ExpiresOn", expiresOn).SubmitAsync("Ajouter ce papier");
}
