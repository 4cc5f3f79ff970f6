using System.Net;
using System.Text;
using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.TestSupport;

public sealed class HtmlFormTests : IDisposable
{
    private readonly Echo _site = new();
    private readonly HttpClient _client;

    public HtmlFormTests() => _client = new HttpClient(_site) { BaseAddress = new Uri("https://localhost") };

    [Fact]
    public async Task A_form_is_filled_by_name_or_label_and_sent_whole()
    {
        var page = await _client.OpenAsync("/formulaire");

        var answer = await page.Form()
            .Fill("LastName", "Béranger")
            .Fill("Votre téléphone", "06 12 34 56 78")
            .Fill("Kind", "Un courrier")
            .Fill("Service", "Impôts")
            .Tick("Agreed")
            .SubmitAsync("Confirmer");

        Assert.Equal("/envoi", answer.Address);
        Assert.Equal("POST", _site.Method);
        Assert.Equal(
            "__RequestVerificationToken=jeton&LastName=Béranger&Phone=06 12 34 56 78&Kind=letter&Service=tax&Agreed=true&Agreed=false&Note=&go=yes",
            WebUtility.UrlDecode(_site.Body));
    }

    [Fact]
    public async Task A_page_tells_the_error_beside_a_field_and_the_values_kept()
    {
        var page = await _client.OpenAsync("/formulaire");

        Assert.Equal("Écrivez votre nom.", page.ErrorOf("LastName"));
        Assert.Null(page.ErrorOf("Phone"));
        Assert.Equal("Rose", page.Form()["LastName"]);
        Assert.Equal("Qui êtes-vous ?", page.All("h1").Single());
    }

    [Fact]
    public async Task A_field_that_is_not_there_is_not_silently_skipped()
    {
        var page = await _client.OpenAsync("/formulaire");

        Assert.Throws<InvalidOperationException>(() => page.Form().Fill("FirstName", "Rose"));
        Assert.Throws<InvalidOperationException>(() => page.Form().Fill("Service", "Inconnu"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => page.FollowAsync("Ailleurs"));
    }

    public void Dispose()
    {
        _client.Dispose();
        _site.Dispose();
    }

    private sealed class Echo : HttpMessageHandler
    {
        private const string Html =
            """
            <!doctype html><title>Essai</title><main><h1>Qui êtes-vous ?</h1>
            <form method="post" action="/envoi">
              <input type="hidden" name="__RequestVerificationToken" value="jeton">
              <label for="n">Votre nom</label><p class="field-message" id="n-erreur">Écrivez votre nom.</p><input id="n" name="LastName" value="Rose" aria-describedby="n-erreur">
              <label for="p">Votre téléphone</label><input id="p" type="tel" name="Phone">
              <input type="radio" id="a" name="Kind" value="form" checked><label for="a">Un formulaire</label>
              <input type="radio" id="b" name="Kind" value="letter"><label for="b">Un courrier</label>
              <select name="Service"><option value="">Choisir</option><option value="tax">Impôts</option></select>
              <input type="checkbox" id="c" name="Agreed" value="true"><input type="hidden" name="Agreed" value="false">
              <textarea name="Note"></textarea>
              <button name="go" value="yes">Confirmer</button><button name="go" value="no">Annuler</button>
            </form></main>
            """;

        public string Method { get; private set; } = "";

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Method = request.Method.Method;
            Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent(Html, Encoding.UTF8, "text/html") };
        }
    }
}
