using RegieQuartier.Browser.Tests.Support;
using Xunit.Sdk;

namespace RegieQuartier.Browser.Tests;

/// <summary>The checks see what they are for: a page that passes them all, then spoiled in one way.</summary>
public sealed class PageChecksTests(LiveSite site)
{
    [Theory]
    [InlineData("""<img src="data:,">""")]
    [InlineData("""<div class="wide">large</div>""")]
    [InlineData("<h3>Deux niveaux plus bas</h3>")]
    [InlineData("""<a href="/" tabindex="-1">Hors d’atteinte</a>""")]
    [InlineData("""<a href="/" class="plain">Rien ne montre où l’on est</a>""")]
    [InlineData("""<p style="color: black">Un style écrit dans la page</p>""")]
    public async Task A_fault_is_found(string fault)
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync(Html(""));
        await visit.Page.AssertWholeAsync();

        await visit.Page.SetContentAsync(Html(fault));

        await Assert.ThrowsAnyAsync<XunitException>(visit.Page.AssertWholeAsync);
    }

    private static string Html(string more) =>
        $$"""
        <!DOCTYPE html>
        <html lang="fr">
        <head><title>Essai</title><style>a:focus { outline: 3px solid } .wide { width: 2000px } .plain:focus { outline: none }</style></head>
        <body><main><h1>Essai</h1><p><a href="/">Accueil</a></p>{{more}}</main></body>
        </html>
        """;
}
