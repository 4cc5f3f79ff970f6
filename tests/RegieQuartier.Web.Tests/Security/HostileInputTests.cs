using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.TestSupport.Pages;
using RegieQuartier.Web.Tests.Features.Public;
using static RegieQuartier.TestSupport.WriterWorld;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>What nobody types by hand, and what somebody sends all the same: answered, never a failure of ours.</summary>
public sealed class HostileInputTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _site.OpenNadiasTuesdaysAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/mon-rendez-vous/%07", HttpStatusCode.OK)]
    [InlineData("/mon-rendez-vous/%E2%80%8B", HttpStatusCode.OK)]
    [InlineData("/mon-rendez-vous/%07/annulation", HttpStatusCode.OK)]
    [InlineData("/mot-de-passe/%E2%80%AE", HttpStatusCode.NotFound)]
    [InlineData("/rendez-vous/confirmation/%07", HttpStatusCode.NotFound)]
    public async Task An_invisible_sign_in_an_address_opens_nothing(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await _site.CreateClient().OpenAsync(address)).Status);

    [Theory]
    [InlineData("/connexion", "StaySignedIn")]
    [InlineData("/rendez-vous/demarche/20261124T0800Z-1", "NoPhone")]
    public async Task A_box_that_says_neither_yes_nor_no_brings_the_form_back(string address, string box)
    {
        var form = (await _site.CreateClient().OpenAsync(address)).Form();
        form.Element.QuerySelector($"[name='{box}']")!.SetAttribute("value", "peut-être");

        var again = await form.Tick(box).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Fact]
    public async Task What_is_no_address_resets_the_password_of_nobody()
    {
        await _site.AddEmployeeWithoutEmailAsync();
        var form = (await _site.CreateClient().OpenAsync("/mot-de-passe-oublie")).Form();

        var answer = await form.Fill("Email", "pas une adresse").SubmitAsync();

        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        await using var db = _site.OpenContext();
        Assert.False(await db.OneTimeKeys.AnyAsync(Ct));
    }

    [Theory]
    [InlineData("/foo")]
    [InlineData("::")]
    [InlineData("//x")]
    public async Task A_referer_that_is_no_address_leads_to_the_sign_in(string referer)
    {
        using var post = new HttpRequestMessage(HttpMethod.Post, "/comptes") { Content = new FormUrlEncodedContent([]) };
        post.Headers.TryAddWithoutValidation("Referer", referer);

        var answer = await _site.CreateClient(new() { AllowAutoRedirect = false }).SendAsync(post, Ct);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_of_elsewhere_is_never_the_page_to_go_back_to()
    {
        using var get = new HttpRequestMessage(HttpMethod.Get, "/nulle-part");
        get.Headers.TryAddWithoutValidation("Referer", "http://localhost//ailleurs.exemple/x");

        var page = await Page.ReadAsync(_site.CreateClient(), await _site.CreateClient().SendAsync(get, Ct));

        Assert.DoesNotContain(page.Document.QuerySelectorAll("a[href]"), link => link.GetAttribute("href")!.StartsWith("//", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_of_an_alphabet_that_is_not_read_any_more_are_a_bad_request()
    {
        var body = new ByteArrayContent(Encoding.ASCII.GetBytes("Name=x"));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-7");

        Assert.Equal(HttpStatusCode.BadRequest, (await _site.CreateClient().PostAsync("/connexion", body, Ct)).StatusCode);
    }

    [Fact]
    public async Task The_longest_names_that_a_form_takes_are_booked_and_written_to()
    {
        var form = (await _site.OpenFormAsync(9)).Filled(new string('A', 80), new string('B', 80));

        await form.Fill("Email", "longue@exemple.fr").SubmitAsync("Réserver");

        await using var db = _site.OpenContext();
        Assert.Equal(161, (await db.OutgoingMessages.SingleAsync(Ct)).PersonName.Length);
    }

    [Fact]
    public async Task A_book_where_a_line_is_asked_for_is_refused_as_too_long()
    {
        var form = (await _site.OpenFormAsync(9)).Filled();

        var again = await form.Fill("Request", string.Concat(Enumerable.Repeat("1 11 11 11 111 11_ ", 40_000))).SubmitAsync("Réserver");

        Assert.Equal("Gardez l’essentiel\u00a0: 200 lettres au plus.", again.ErrorOf("Request"));
    }

    [Theory]
    [InlineData("Kind", "99")]
    [InlineData("Audience", "7")]
    [InlineData("Audience", "Personne")]
    [InlineData("Audience", "")]
    [InlineData("Minutes", "99999999999999999999")]
    [InlineData("NoticeMinutes", "-1")]
    [InlineData("NoticeMinutes", "2147483647")]
    [InlineData("Name", "Lettre\u202e")]
    [InlineData("ToBring", "Un papier\u2066")]
    public async Task A_help_that_no_screen_proposes_is_not_offered(string field, string sent)
    {
        var form = (await (await _site.ClientOfAsync(Nadia)).OpenAsync("/services/nouvelle")).Form()
            .Fill("Kind", "Letter").Fill("Name", "Une aide").Fill("Summary", "Un exemple");
        var control = form.Element.Elements.First(element => element.GetAttribute("name") == field);
        if (control is AngleSharp.Html.Dom.IHtmlSelectElement select)
        {
            select.Options[0].Value = sent;
            select.Value = sent;
        }
        else if (control is AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio" } radio)
        {
            form.Fill(field, radio.Value!);
            radio.Value = sent;
        }
        else
        {
            form.Fill(field, sent);
        }

        var again = await form.SubmitAsync("Ajouter cette aide");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        await using var db = _site.OpenContext();
        Assert.Equal(4, await db.AppointmentServices.CountAsync(Ct));
    }

    [Fact]
    public async Task An_address_adds_nothing_to_what_a_form_sends()
    {
        var account = await _site.AddAccountAsync(Role.Reception);
        var form = (await (await _site.ClientAsAsync(Role.Director)).OpenAsync($"/comptes/{account.Id}/roles")).Form();
        form.Element.Action = $"/comptes/{account.Id}/roles?{string.Join('&', Enumerable.Range(0, 1100).Select(number => $"Roles[{number}]=Writer"))}";

        var done = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, done.Status);
        await using var db = _site.OpenContext();
        var roles = await db.Users.Where(user => user.Id == account.Id).SelectMany(user => user.Roles).Select(held => held.Role).ToListAsync(Ct);
        Assert.Equal([Role.Reception], roles);
    }
}
