using System.Collections.Frozen;

namespace RegieQuartier.Domain.Accounts;

/// <summary>
/// The words that passwords are made of, here and in the published lists of stolen ones: kept in the
/// program, since nothing is asked of the network.
/// </summary>
internal static class CommonPasswords
{
    /// <summary>Small letters without accents, four letters or more.</summary>
    public static readonly FrozenSet<string> Words = """
        password passwort passe motdepasse secret admin administrateur administrator root toor login user utilisateur
        guest invite test tester testing demo demonstration welcome bienvenue bonjour bonsoir salut hello coucou merci
        changeme changezmoi changer letmein laissemoi entrer ouvretoi sesame access acces default defaut temporaire temp
        azerty azertyuiop qwerty qwertyuiop qwertz asdf asdfgh qsdf qsdfgh zxcvbn wxcvbn abcd abcdef abc123 azer azertyu
        1234 12345 123456 1234567 12345678 123456789 1234567890 0000 1111 2222 6969 7777 9999 1212 1313 2000 2020
        iloveyou jetaime jtaime amour love lovely loveyou coeur bisou bisous cheri cherie chouchou doudou loulou louloute
        poupette princesse princess prince reine king queen angel ange angelique bebe baby babygirl maman papa mamie papi
        famille family enfant enfants ensemble toujours forever liberte egalite fraternite france francais paris marseille
        lyon lille nantes bordeaux toulouse strasbourg rennes rouen caen normandie bretagne corse alger algerie maroc
        tunisie senegal mali turquie portugal europe afrique soleil sunshine lune etoile star stars ciel nuage pluie
        printemps automne hiver janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi
        mardi mercredi jeudi vendredi samedi dimanche vacances voyage plage ocean montagne foret jardin fleur fleurs rose
        marguerite orchidee muguet violette lavande cerise fraise chocolat caramel vanille gateau bonbon cafe pizza tomate
        banane orange citron pomme chat chaton minou chien loup lion tigre tiger panda dragon cheval licorne papillon
        dauphin requin oiseau lapin souris monkey singe butterfly dolphin phoenix eagle bear wolf
        football foot soccer baseball basketball basket tennis rugby hockey boxe karate zidane ronaldo messi mbappe psg
        marseillais olympique manchester barcelona barcelone arsenal chelsea liverpool juventus madrid
        superman batman spiderman naruto pokemon pikachu minecraft fortnite starwars matrix harrypotter hermione mickey
        tintin asterix obelix snoopy garfield simba titanic avengers joker ninja samurai pirate master mustang ferrari
        porsche mercedes peugeot renault citroen harley yamaha corvette shadow hunter killer soldier warrior legend
        whatever trustno1 computer ordinateur internet google facebook youtube samsung iphone android windows microsoft
        linux server serveur office bureau travail work boss patron chef equipe societe entreprise association mairie
        ville quartier maison home appartement immeuble gardien voisin voisine nettoyage menage jardinage chantier
        musique music guitare guitar piano metallica nirvana eminem rihanna beyonce johnny celine mylene
        jean pierre michel philippe alain patrick nicolas christophe daniel bernard david thomas julien alexandre
        maxime kevin anthony antoine florian romain mohamed karim samir rachid ahmed youssef ibrahim mehdi
        marie nathalie isabelle sylvie catherine valerie christine sandrine veronique stephanie celine julie
        aurelie emilie laura camille sarah manon chloe lea emma jade louise fatima fatou aicha amina nadia samira
        jessica jennifer michelle ashley amanda nicole daniela charlie jordan michael matthew andrew robert joshua
        george thunder flower summer winter spring autumn freedom silver golden diamond diamant cookie pepper ginger
        banana orange purple yellow black white noir blanc rouge vert bleu jaune super cool mega ultra gold
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4).ToFrozenSet(StringComparer.Ordinal);
}
