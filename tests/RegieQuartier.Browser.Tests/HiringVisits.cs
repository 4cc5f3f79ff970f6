using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>Applications, the agreements that hiring goes by, and the figures of the law, each page by those whose page differs.</summary>
internal static class HiringVisits
{
    private const string Figure = "/chiffres-legaux/validite-d-un-diagnostic-fait-par-la-regie";

    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/candidatures").By(DemoAccounts.Claire),
        To("/candidatures", "?vue=toutes").By(DemoAccounts.Director).Named("all of them"),
        To("/candidatures", "?q=zzzz").By(DemoAccounts.Claire).Named("nobody"),
        To("/candidatures/nouvelle").By(DemoAccounts.Claire),
        To("/candidatures/nouvelle").By(DemoAccounts.Reception).Named("by reception"),
        To("/candidatures/nouvelle").By(DemoAccounts.Reception).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Noter la candidature")),
        To("/candidatures/nouvelle").By(DemoAccounts.Claire).Named("who looks alike").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Prénom", "Marie-Ange");
            await visit.FillAsync("Nom", "Etoundi-Vautier de La Bretonnière-Saint-Hilaire");
            await visit.PressAsync("Noter la candidature");
        }),
        To("/candidatures/notee").By(DemoAccounts.Reception),
        To("/candidatures/{id:guid}", world => Candidate(world)).By(DemoAccounts.Claire),
        To("/candidatures/{id:guid}", world => $"/candidatures/{world.Hiring.Refused}").By(DemoAccounts.Claire).Named("refused"),
        To("/candidatures/{id:guid}", world => $"/candidatures/{world.Hiring.Hired}").By(DemoAccounts.Director).Named("hired"),
        To("/candidatures/{id:guid}/modifier", world => $"{Candidate(world)}/modifier").By(DemoAccounts.Claire),
        To("/candidatures/{id:guid}/refus", world => $"{Candidate(world)}/refus").By(DemoAccounts.Claire),
        To("/candidatures/{id:guid}/refus", world => $"{Candidate(world)}/refus").By(DemoAccounts.Claire).Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Refuser la candidature")),
        To("/candidatures/{candidateId:guid}/embauche", world => $"{Candidate(world)}/embauche").By(DemoAccounts.Claire),
        To("/candidatures/{candidateId:guid}/embauche", world => $"{Candidate(world)}/embauche").By(DemoAccounts.Claire).Named("who looks alike").Answering(422).Then(async visit =>
        {
            await visit.Page.GetByLabel("Madame", new() { Exact = true }).CheckAsync();
            await visit.FillAsync("Date de naissance", "1975-04-12");
            await visit.PressAsync("Embaucher et ouvrir le dossier");
        }),

        To("/conventions").By(DemoAccounts.Finance),
        To("/conventions/nouvelle").By(DemoAccounts.Finance),
        To("/conventions/nouvelle").By(DemoAccounts.Director).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Noter la convention")),
        To("/conventions/{id:guid}", world => Agreement(world)).By(DemoAccounts.Finance),
        To("/conventions/{id:guid}/modifier", world => $"{Agreement(world)}/modifier").By(DemoAccounts.Finance),
        To("/conventions/{id:guid}/annexes/nouvelle", world => $"{Agreement(world)}/annexes/nouvelle").By(DemoAccounts.Finance),
        To("/conventions/{id:guid}/annexes/nouvelle", world => $"{Agreement(world)}/annexes/nouvelle").By(DemoAccounts.Finance)
            .Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter cette annexe")),
        To("/conventions/{id:guid}/annexes/{annexId:guid}", world => $"{Agreement(world)}/annexes/{world.Hiring.Annex}").By(DemoAccounts.Finance),

        To("/chiffres-legaux").By(DemoAccounts.Director),
        To("/chiffres-legaux").By(DemoAccounts.Claire).Named("to read"),
        To("/chiffres-legaux/{figure}", _ => Figure).By(DemoAccounts.Director),
        To("/chiffres-legaux/{figure}", _ => Figure).By(DemoAccounts.Finance).Named("to read"),
        To("/chiffres-legaux/{figure}", _ => Figure).By(DemoAccounts.Director).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter cette valeur")),
    ];

    private static string Candidate(LiveWorld world) => $"/candidatures/{world.Hiring.Candidate}";

    private static string Agreement(LiveWorld world) => $"/conventions/{world.Hiring.Agreement}";
}
