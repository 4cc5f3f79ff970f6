using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>What residents see, and the team at the door.</summary>
internal static class PublicVisits
{
    public static readonly IReadOnlyList<PageVisit> All =
    [
        To("/"),
        To("/vos-donnees"),
        To("/mentions-legales"),
        To("/accessibilite"),
        To("/erreur").Answering(404),

        To("/rendez-vous"),
        To("/rendez-vous/{service}", _ => "/rendez-vous/lettre"),
        To("/rendez-vous/{service}", _ => "/rendez-vous/lettre?moment=apres-midi&du=2027-06-01").Named("without a free time"),
        To("/rendez-vous/{service}/calendrier", _ => "/rendez-vous/lettre/calendrier"),
        To("/rendez-vous/{service}/attente", _ => "/rendez-vous/lettre/attente"),
        To("/rendez-vous/{service}/attente", _ => "/rendez-vous/lettre/attente").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Me prévenir")),
        To("/rendez-vous/{service}/rappel", _ => "/rendez-vous/lettre/rappel"),
        To("/rendez-vous/{service}/rappel", _ => "/rendez-vous/lettre/rappel").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Me faire rappeler")),
        To("/rendez-vous/{service}/rappel/merci", _ => "/rendez-vous/lettre/rappel/merci"),
        To("/mon-attente/{ticket}", world => world.Wait),
        To("/mon-attente/{ticket}", world => world.OfferedWait).Named("with a time held"),
        To("/place-proposee/{token}", world => world.Offer),
        To("/place-proposee/{token}", world => world.EndedOffer).Named("over"),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/premiere-visite").Then(visit => visit.FollowAsync("Prendre cette place")),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/premiere-visite").Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FollowAsync("Prendre cette place");
            await visit.PressAsync("Réserver");
        }),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/lettre/20261123T0300Z-1").Named("no longer free"),
        To("/rendez-vous/confirmation/{token}", world => world.Confirmation),
        To("/rendez-vous/confirmation/{token}", world => world.CancelledConfirmation).Named("cancelled since"),

        To("/mon-rendez-vous"),
        To("/mon-rendez-vous").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Voir mon rendez-vous")),
        To("/mon-rendez-vous/{ticket}", world => world.OpenedAppointment),
        To("/mon-rendez-vous/{ticket}", world => world.CancelledAppointment).Named("cancelled"),
        To("/mon-rendez-vous/{ticket}", _ => "/mon-rendez-vous/ancien").Named("closed since"),
        To("/mon-rendez-vous/{ticket}/annulation", world => $"{world.OpenedAppointment}/annulation"),
        To("/mon-rendez-vous/{ticket}/changement", world => $"{world.OpenedAppointment}/changement"),
        To("/mon-rendez-vous/{ticket}/changement/calendrier", world => $"{world.OpenedAppointment}/changement/calendrier"),
        To("/mon-rendez-vous/{ticket}/changement/{slot}", world => $"{world.OpenedAppointment}/changement").Then(visit => visit.FollowAsync("Prendre cette place")),
        To("/mon-rendez-vous/{ticket}/changement/{slot}", world => $"{world.OpenedAppointment}/changement/20261123T0300Z-1").Named("no longer free"),

        To("/connexion"),
        To("/connexion").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Se connecter")),
        To("/activation"),
        To("/activation").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Ouvrir mon compte")),
        To("/mot-de-passe-oublie"),
        To("/mot-de-passe-oublie/envoye"),
        To("/mot-de-passe/{token}", world => world.PasswordLink),
        To("/mot-de-passe/{token}", _ => "/mot-de-passe/ancien").Named("ended").Answering(404),
        To("/connexion/second-facteur").HalfwayBy(DemoAccounts.Nadia),
        To("/connexion/code-de-secours").HalfwayBy(DemoAccounts.Nadia),
        To("/compte/second-facteur").By(world => world.Newcomer).Named("at the first sign-in"),

        To("/composants/habitants"),
        To("/composants/formulaire"),
        To("/composants/formulaire").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync("Réserver")),
    ];
}
