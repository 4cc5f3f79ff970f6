using RegieQuartier.Browser.Tests.Support;
using RegieQuartier.Web.Data.Seed;
using RegieQuartier.Web.Infrastructure.Languages;
using static RegieQuartier.Browser.Tests.Support.PageVisit;

namespace RegieQuartier.Browser.Tests;

/// <summary>What residents see, in each language, and the team at the door.</summary>
internal static class PublicVisits
{
    private static readonly PageVisit[] OfResidents =
    [
        To("/"),
        To("/vos-donnees"),
        To("/mentions-legales"),
        To("/accessibilite"),

        To("/rendez-vous"),
        To("/rendez-vous/{service}", _ => "/rendez-vous/lettre"),
        To("/rendez-vous/{service}", _ => "/rendez-vous/lettre?moment=apres-midi&du=2027-06-01").Named("without a free time"),
        To("/rendez-vous/{service}/calendrier", _ => "/rendez-vous/lettre/calendrier"),
        To("/rendez-vous/{service}/attente", _ => "/rendez-vous/lettre/attente"),
        To("/rendez-vous/{service}/attente", _ => "/rendez-vous/lettre/attente").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync(Words.Say("wait.send"))),
        To("/rendez-vous/{service}/rappel", _ => "/rendez-vous/lettre/rappel"),
        To("/rendez-vous/{service}/rappel", _ => "/rendez-vous/lettre/rappel").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync(Words.Say("call.title"))),
        To("/rendez-vous/{service}/rappel/merci", _ => "/rendez-vous/lettre/rappel/merci"),
        To("/mon-attente/{ticket}", world => world.Opened.Wait),
        To("/mon-attente/{ticket}", world => world.Opened.OfferedWait).Named("with a time held"),
        To("/place-proposee/{token}", world => world.Offer),
        To("/place-proposee/{token}", world => world.EndedOffer).Named("over"),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/premiere-visite").Then(visit => visit.FollowAsync(Words.Say("slots.take"))),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/premiere-visite").Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FollowAsync(Words.Say("slots.take"));
            await visit.PressAsync(Words.Say("who.book"));
        }),
        To("/rendez-vous/{service}/{slot}", _ => "/rendez-vous/lettre/20261123T0300Z-1").Named("no longer free"),
        To("/rendez-vous/confirmation/{token}", world => world.Confirmation),
        To("/rendez-vous/confirmation/{token}", world => world.CancelledConfirmation).Named("cancelled since"),

        To("/relais/{token}", world => world.RelayLink),
        To("/relais/{token}", _ => "/relais/ancien").Named("ended").Answering(404),
        To("/relais/{token}/{service}", world => $"{world.RelayLink}/ouvrir-des-droits"),
        To("/relais/{token}/{service}/calendrier", world => $"{world.RelayLink}/lettre/calendrier"),
        To("/relais/{token}/{service}/{slot}", world => world.RelayLink).Then(visit => visit.FollowAsync(Words.Say("slots.take"))),
        To("/relais/{token}/{service}/{slot}", world => world.RelayLink).Named("come back with its errors").Answering(422).Then(async visit =>
        {
            await visit.FollowAsync(Words.Say("slots.take"));
            await visit.PressAsync(Words.Say("who.book"));
        }),
        To("/relais/{token}/{service}/{slot}", world => $"{world.RelayLink}/lettre/20261123T0300Z-1").Named("no longer free"),

        To("/mon-rendez-vous"),
        To("/mon-rendez-vous").Named("come back with its errors").Answering(422).Then(visit => visit.PressAsync(Words.Say("find.see"))),
        To("/mon-rendez-vous/{ticket}", world => world.Opened.Appointment),
        To("/mon-rendez-vous/{ticket}", world => world.Opened.CancelledAppointment).Named("cancelled"),
        To("/mon-rendez-vous/{ticket}", _ => "/mon-rendez-vous/ancien").Named("closed since"),
        To("/mon-rendez-vous/{ticket}/annulation", world => $"{world.Opened.Appointment}/annulation"),
        To("/mon-rendez-vous/{ticket}/changement", world => $"{world.Opened.Appointment}/changement"),
        To("/mon-rendez-vous/{ticket}/changement/calendrier", world => $"{world.Opened.Appointment}/changement/calendrier"),
        To("/mon-rendez-vous/{ticket}/changement/{slot}", world => $"{world.Opened.Appointment}/changement").Then(visit => visit.FollowAsync(Words.Say("slots.take"))),
        To("/mon-rendez-vous/{ticket}/changement/{slot}", world => $"{world.Opened.Appointment}/changement/20261123T0300Z-1").Named("no longer free"),
    ];

    /// <summary>In French; right to left; and where sentences are longest.</summary>
    public static readonly IReadOnlyList<PageVisit> All =
    [
        .. OfResidents,
        .. OfResidents.Select(visit => visit.In(LanguageFiles.Find("ar")!)),
        .. OfResidents.Select(visit => visit.In(LanguageFiles.Find("falc")!)),
        To("/erreur").Answering(404),

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
