using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>What the team sees, each page by those whose page differs.</summary>
internal static class OfficeVisits
{
    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/tableau-de-bord").By(DemoAccounts.Nadia),
        To("/tableau-de-bord").By(DemoAccounts.Claire).Named("an advisor's week"),
        To("/tableau-de-bord").By(DemoAccounts.Bruno).Named("a supervisor's crew"),
        To("/tableau-de-bord").By(DemoAccounts.Finance).Named("what ends, for finance"),
        To("/tableau-de-bord").By(DemoAccounts.Director).Named("with its menu open").Then(visit => visit.Page.EvaluateAsync("() => { location.hash = 'menu'; }")),
        To("/tableau-de-bord").By(DemoAccounts.Claire).Named("with something to read"),
        To("/tableau-de-bord").By(DemoAccounts.All.First(account => account.Role == Role.Partner).Id).Named("by who has no screen yet"),

        To("/agenda").By(DemoAccounts.Nadia),
        To("/agenda", "?jour=2026-11-20").By(DemoAccounts.Nadia).Named("a past day"),
        To("/agenda", "?jour=2026-11-22").By(DemoAccounts.Reception).Named("a day without opening"),
        To("/agenda", "?jour=2026-12-15&avec=1").By(DemoAccounts.Reception).Named("long names"),
        To("/agenda", "?jour=2026-11-23&avec=2").By(DemoAccounts.Director).Named("another’s"),
        To("/agenda/accueil").By(DemoAccounts.Reception),
        To("/agenda/accueil", "?jour=2026-12-15").By(DemoAccounts.Director).Named("long names"),
        To("/agenda/accueil", "?lieu=local").By(DemoAccounts.Reception).Named("at one place"),
        To("/agenda/semaine").By(DemoAccounts.Nadia),
        To("/agenda/semaine", "?jour=2026-12-15&avec=1").By(DemoAccounts.Reception).Named("long names"),
        To("/agenda/{id:guid}", Appointment).By(DemoAccounts.Nadia),
        To("/agenda/{id:guid}", Appointment).By(DemoAccounts.Reception).Named("by reception"),
        To("/agenda/{id:guid}", Appointment).By(DemoAccounts.Director).Named("by the director"),
        To("/agenda/nouveau").By(DemoAccounts.Reception),
        To("/agenda/nouveau").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Réserver")),
        To("/agenda/nouveau", "?jour=2026-11-29").By(DemoAccounts.Nadia).Named("without a free time"),
        To("/agenda/{id:guid}/changement", world => $"/agenda/{world.Appointment}/changement").By(DemoAccounts.Reception),
        To("/agenda/{id:guid}/annulation", world => $"/agenda/{world.Appointment}/annulation").By(DemoAccounts.Nadia),
        To("/recherche/rendez-vous").By(DemoAccounts.Reception),
        To("/recherche/rendez-vous", "?q=le").By(DemoAccounts.Director).Named("more than fit"),
        To("/recherche/rendez-vous", "?q=etoundi-vautier de la").By(DemoAccounts.Reception).Named("long names"),
        To("/recherche/rendez-vous", "?q=zzzz").By(DemoAccounts.Reception).Named("nobody"),

        To("/permanences").By(DemoAccounts.Director),
        To("/permanences").By(DemoAccounts.Reception).Named("to read"),
        To("/permanences/nouvelle").By(DemoAccounts.Director),
        To("/permanences/nouvelle").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Enregistrer")),
        To("/permanences/{id:guid}", world => $"/permanences/{world.OpeningRange}").By(DemoAccounts.Nadia),
        To("/permanences/{id:guid}/jours-fermes", world => $"/permanences/{world.OpeningRange}/jours-fermes").By(DemoAccounts.Nadia),
        To("/permanences/{id:guid}/jours-fermes", world => $"/permanences/{world.OpeningRange}/jours-fermes").By(DemoAccounts.Nadia)
            .Named("come back with their error").Answering(422).Then(visit => visit.PressAsync("Fermer ce jour")),

        To("/services").By(DemoAccounts.Director),
        To("/services").By(DemoAccounts.Reception).Named("to read"),
        To("/services/nouvelle").By(DemoAccounts.Director),
        To("/services/nouvelle").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter cette aide")),
        To("/services/{id:guid}", world => $"/services/{world.Service}").By(DemoAccounts.Nadia),
        To("/services/{id:guid}", world => $"/services/{world.WithdrawnService}").By(DemoAccounts.Nadia).Named("withdrawn"),
        To("/services/{id:guid}/langues/{code}", world => $"/services/{world.Service}/langues/ar").By(DemoAccounts.Nadia),
        To("/services/{id:guid}/affiche", world => $"/services/{world.Service}/affiche?langue=ar").By(DemoAccounts.Reception),
        To("/services/{id:guid}/retrait", world => $"/services/{world.Service}/retrait").By(DemoAccounts.Director),

        To("/lieux").By(DemoAccounts.Director),
        To("/lieux").By(DemoAccounts.Reception).Named("to read"),
        To("/lieux/nouveau").By(DemoAccounts.Nadia),
        To("/lieux/nouveau").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ajouter ce lieu")),
        To("/lieux/{id:guid}", world => $"/lieux/{world.Venue}").By(DemoAccounts.Director),
        To("/lieux/{id:guid}/fermeture", world => $"/lieux/{world.Venue}/fermeture").By(DemoAccounts.Nadia),

        To("/relais").By(DemoAccounts.Director),
        To("/relais").By(DemoAccounts.Reception).Named("to read"),
        To("/relais/nouveau").By(DemoAccounts.Nadia),
        To("/relais/nouveau").By(DemoAccounts.Nadia).Named("come back with its error").Answering(422).Then(visit => visit.PressAsync("Ajouter et faire le lien")),
        To("/relais/{id:guid}/lien", world => $"/relais/{world.Relay}/lien").By(DemoAccounts.Director),
        To("/relais/{id:guid}/lien", _ => "/relais/nouveau").By(DemoAccounts.Director).Named("just made").Then(async visit =>
        {
            await visit.FillAsync("Nom de la structure", "Association des locataires et des copropriétaires du quartier de la Folie-Couvre");
            await visit.PressAsync("Ajouter et faire le lien");
        }),
        To("/relais/{id:guid}/arret", world => $"/relais/{world.Relay}/arret").By(DemoAccounts.Director),

        To("/absences").By(DemoAccounts.Director),
        To("/absences").By(DemoAccounts.Reception).Named("to read"),
        To("/absences/nouvelle").By(DemoAccounts.Director),
        To("/absences/nouvelle").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FillAsync("Premier jour", "2020-01-01");
            await visit.PressAsync("Enregistrer");
        }),
        To("/absences/{id:guid}", world => $"/absences/{world.Absence}").By(DemoAccounts.Reception),
        To("/absences/{id:guid}", world => $"/absences/{world.Absence}").By(DemoAccounts.Director).Named("by the director"),
        To("/absences/{id:guid}/annulation", world => $"/absences/{world.Absence}/annulation").By(DemoAccounts.Reception),

        .. OwnVisits.All,
        .. EmployeeVisits.All,
        .. HiringVisits.All,

        To("/heures").By(DemoAccounts.Finance),
        To("/heures", "?annee=2019").By(DemoAccounts.Director).Named("nobody yet"),
        To("/heures/{month}", _ => "/heures/2026-10").By(DemoAccounts.Finance),
        To("/heures/{month}", _ => "/heures/2026-10").By(DemoAccounts.Claire).Named("to read"),
        To("/heures/{month}", _ => "/heures/2026-10").By(DemoAccounts.Bruno).Named("by a supervisor"),
        To("/heures/{month}", _ => "/heures/2026-12").By(DemoAccounts.Director).Named("not begun"),
        To("/heures/{month}", _ => "/heures/2026-10").By(DemoAccounts.Finance).Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.Page.Locator("main input.form-control").First.FillAsync("cent heures");
            await visit.PressAsync("Enregistrer les heures d’octobre 2026");
        }),
        To("/heures/{month}", _ => "/heures/2026-10").By(DemoAccounts.Finance).Named("asked to confirm").Answering(422).Then(async visit =>
        {
            await visit.Page.Locator("main input.form-control").First.FillAsync("20");
            await visit.Page.Locator("main input.form-control").Nth(1).FillAsync("40");
            await visit.PressAsync("Enregistrer les heures d’octobre 2026");
        }),
        To("/indicateurs").By(DemoAccounts.Director),
        To("/indicateurs").By(DemoAccounts.Bruno).Named("of a crew"),
        To("/indicateurs", "?du=2024-01-01&au=2026-11-23").By(DemoAccounts.Claire).Named("of three years"),
        To("/indicateurs", "?annee=2019").By(DemoAccounts.Finance).Named("nothing"),
        To("/indicateurs", "?du=2026-11-23&au=zut").By(DemoAccounts.Director).Named("of no period").Answering(422),
        To("/indicateurs/soutiens-reserves").By(DemoAccounts.Director),
        To("/indicateurs/soutiens-reserves", "?annee=2026").By(DemoAccounts.Director).Named("of a year that runs").Answering(422),

        To("/attente").By(DemoAccounts.Reception),
        To("/attente").By(DemoAccounts.Director).Named("to read"),

        To("/messages").By(DemoAccounts.Reception),
        To("/messages", "?etat=en-attente").By(DemoAccounts.Nadia).Named("waiting"),
        To("/messages", "?etat=en-echec").By(DemoAccounts.SystemAdmin).Named("failed"),
        To("/journal").By(DemoAccounts.Director),
        To("/journal", "?acte=account.").By(DemoAccounts.SystemAdmin).Named("technical"),
        To("/journal", "?du=2020-01-01&au=2020-01-02").By(DemoAccounts.Director).Named("nothing"),

        To("/comptes").By(DemoAccounts.SystemAdmin),
        To("/comptes", "?etat=desactives").By(DemoAccounts.Director).Named("none"),
        To("/comptes/nouveau").By(DemoAccounts.SystemAdmin),
        To("/comptes/nouveau").By(DemoAccounts.SystemAdmin).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ouvrir le compte")),
        To("/comptes/{id:guid}", _ => $"/comptes/{DemoAccounts.Nadia}").By(DemoAccounts.SystemAdmin),
        To("/comptes/{id:guid}", world => $"/comptes/{world.Invited}").By(DemoAccounts.SystemAdmin).Named("invited"),
        To("/comptes/{id:guid}", _ => $"/comptes/{DemoAccounts.Nadia}").By(DemoAccounts.Director).Named("by the director"),
        To("/comptes/{id:guid}/roles", _ => $"/comptes/{DemoAccounts.Nadia}/roles").By(DemoAccounts.Director),
        To("/comptes/{id:guid}/desactivation", _ => $"/comptes/{DemoAccounts.Nadia}/desactivation").By(DemoAccounts.SystemAdmin),
        To("/comptes/{id:guid}/desactivation", _ => $"/comptes/{DemoAccounts.Claire}/desactivation").By(DemoAccounts.SystemAdmin).Named("of an advisor"),
        To("/comptes/{id:guid}/second-facteur", _ => $"/comptes/{DemoAccounts.Nadia}/second-facteur").By(DemoAccounts.SystemAdmin),
        To("/comptes/{id:guid}/carte", world => $"/comptes/{world.CardHolder}/carte").By(DemoAccounts.SystemAdmin),
        To("/comptes/{id:guid}/carte", world => $"/comptes/{world.CardHolder}").By(DemoAccounts.SystemAdmin).Named("just made")
            .Then(visit => visit.PressAsync("Imprimer la carte d’activation")),

        To("/compte").By(DemoAccounts.Nadia),
        To("/compte").By(DemoAccounts.Employee).Named("by an employee"),
        To("/compte/mot-de-passe").By(DemoAccounts.Nadia),
        To("/compte/mot-de-passe").By(DemoAccounts.Nadia).Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Changer de mot de passe")),
        To("/compte/second-facteur").By(DemoAccounts.Nadia),
        To("/compte/codes-de-secours").By(DemoAccounts.Nadia),
        To("/compte/codes-de-secours").By(DemoAccounts.Director).Named("just made").Then(async visit =>
        {
            await visit.FillAsync("Votre mot de passe", DemoAccounts.Password);
            await visit.PressAsync("Faire dix nouveaux codes");
        }),

        To("/erreur", _ => "/rien-ici").By(DemoAccounts.Nadia).Named("in the office").Answering(404),
        To("/erreur", _ => "/comptes").By(DemoAccounts.Nadia).Named("not for this role").Answering(403),
        To("/composants").By(DemoAccounts.Nadia),
    ];

    private static string Appointment(LiveWorld world) => $"/agenda/{world.Appointment}";
}
