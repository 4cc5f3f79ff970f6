using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>The employee's own pages, and those that are printed for them.</summary>
internal static class OwnVisits
{
    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/mon-parcours").By(DemoAccounts.Employee),
        To("/mon-parcours").By(world => world.OwnPages.Account).Named("long names"),
        To("/mon-parcours").By(world => world.OwnPages.WithoutRecord).Named("without a record"),
        To("/mon-parcours").By(DemoAccounts.Employee).Named("with its menu open").Then(visit => visit.Page.EvaluateAsync("() => { location.hash = 'menu'; }")),
        To("/mon-parcours/imprimer").By(world => world.OwnPages.Account),
        To("/mon-parcours/mes-heures").By(DemoAccounts.Employee),
        To("/mon-parcours/mes-heures").By(world => world.OwnPages.Account).Named("to come"),
        To("/mon-parcours/mes-documents").By(DemoAccounts.Employee),
        To("/mon-parcours/mes-documents").By(world => world.OwnPages.Account).Named("long names"),
        To("/mon-parcours/mon-pass").By(DemoAccounts.Employee),
        To("/mon-parcours/mon-pass").By(world => world.OwnPages.Account).Named("none"),
        To("/mon-parcours/moi-et-mon-dossier").By(world => world.OwnPages.Account),
        To("/mon-parcours/lectures").By(DemoAccounts.Employee),
        To("/mon-parcours/lectures").By(world => world.OwnPages.Account).Named("none"),
        To("/mon-parcours/mes-mots").By(DemoAccounts.Employee),
        To("/mon-parcours/mes-mots").By(DemoAccounts.Employee).Named("come back with its error").Answering(422).Then(async visit =>
        {
            await visit.Page.Locator("textarea").FillAsync("Carte 4970 1012 3456 7890");
            await visit.PressAsync("Enregistrer");
        }),
        To("/salaries/{id:guid}/mon-parcours", world => $"/salaries/{world.Employee.Id}/mon-parcours").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/mon-parcours/mots", world => $"/salaries/{world.Employee.Id}/mon-parcours/mots").By(DemoAccounts.Claire),
        To("/salaries/{id:guid}/sortie/{exitId:guid}/bilan", world => world.OwnPages.Review).By(DemoAccounts.Claire),
    ];
}
