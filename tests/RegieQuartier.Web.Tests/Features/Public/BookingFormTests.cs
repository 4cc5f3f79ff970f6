using System.Net;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Features.Public;

public sealed class BookingFormTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("FirstName", "", "Écrivez votre prénom.")]
    [InlineData("LastName", " - ", "Écrivez votre nom de famille.")]
    [InlineData("Phone", "", "Écrivez un numéro, ou cochez « Je n’ai pas de téléphone ».")]
    [InlineData("Phone", "06 39 98 12 3", "Il manque un chiffre. Exemple : 06 39 98 12 34.")]
    [InlineData("Phone", "bonjour", "Vérifiez ce numéro. Exemple : 06 39 98 12 34.")]
    [InlineData("Email", "marie@", "Vérifiez l’adresse e-mail. Exemple : prenom.nom@exemple.fr.")]
    [InlineData("Request", "ma carte 4970 1012 3456 7890", "N’écrivez pas de numéro de sécurité sociale, de carte ou de compte : apportez-le avec vous.")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_lost(string field, string typed, string sentence)
    {
        var who = await _site.OpenFormAsync(9);

        var again = await who.Filled().Fill(field, typed).SubmitAsync("Réserver");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(Plain(sentence), Plain(again.ErrorOf(field)!));
        Assert.StartsWith("Erreur", again.Title, StringComparison.Ordinal);
        Assert.Equal(field == "FirstName" ? "" : "Marie-Ange", again.Form()["FirstName"] ?? "");
        Assert.Empty(await _site.AppointmentsAsync());
    }

    [Theory]
    [InlineData("É", "Ly")]
    [InlineData("Jean-Pierre", "de l’Épine")]
    [InlineData("Mirela", "Oprea Popescu")]
    [InlineData("نور", "حداد")]
    [InlineData("가나각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각", "각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각각")]
    public async Task Every_real_name_is_accepted(string firstName, string lastName)
    {
        var who = await _site.OpenFormAsync(9);

        var done = await who.Filled(firstName, lastName).SubmitAsync("Réserver");

        Assert.Contains($"C’est réservé, {firstName}.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_couple_with_one_telephone_and_one_address_has_two_appointments()
    {
        foreach (var (firstName, hour) in new[] { ("Mirela", 9), ("Ion", 10) })
        {
            var who = await _site.OpenFormAsync(hour);
            var done = await who.Filled(firstName, "Oprea").Fill("Phone", "06 39 98 12 34").Fill("Email", "oprea@exemple.fr").SubmitAsync("Réserver");
            Assert.Equal(HttpStatusCode.OK, done.Status);
        }

        Assert.Equal(["Mirela", "Ion"], (await _site.AppointmentsAsync()).Select(appointment => appointment.FirstName));
    }

    [Fact]
    public async Task Without_a_telephone_one_books_all_the_same()
    {
        var who = await _site.OpenFormAsync(9);

        await who.Filled().Fill("Phone", "").Tick("NoPhone").SubmitAsync("Réserver");

        Assert.Null(Assert.Single(await _site.AppointmentsAsync()).Phone);
    }

    [Fact]
    public async Task One_books_for_somebody_else_under_their_name()
    {
        var who = await _site.OpenFormAsync(9);

        var done = await who.Filled("Tekle", "Gebremedhin").Fill("For", "autre").Fill("HelperName", "Selam Gebremedhin").SubmitAsync("Réserver");

        Assert.Contains("C’est réservé pour Tekle.", done.Text, StringComparison.Ordinal);
        Assert.Equal("Selam Gebremedhin", Assert.Single(await _site.AppointmentsAsync()).HelperName);
    }

    [Fact]
    public async Task Who_books_for_somebody_else_says_their_own_name()
    {
        var who = await _site.OpenFormAsync(9);

        var again = await who.Filled().Fill("For", "autre").SubmitAsync("Réserver");

        Assert.Equal("Écrivez votre nom, pour qu’on sache qui a réservé.", again.ErrorOf("HelperName"));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
