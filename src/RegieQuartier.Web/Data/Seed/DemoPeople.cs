using RegieQuartier.Domain.Appointments;
using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The invented residents who come to the public writers.</summary>
internal static class DemoPeople
{
    private static readonly string[] FirstNames =
    [
        "Odette", "Marie-Ange", "Hassan", "Solène", "Tekle", "Ginette", "Bakary", "Luis", "Nour", "Mirela", "Jean-Pierre", "Aminata",
        "Yvette", "Karim", "Emine", "Raymond", "Svetlana", "Abdoulaye", "Josiane", "Mehdi", "Thi Lan", "Denise", "Rachid", "Françoise",
        "Ousmane", "Paulette", "Ahmet", "Lucienne", "Ibrahim", "Colette", "Fatna", "Gérard", "Zahra", "Micheline", "Samir", "Bernadette",
    ];

    private static readonly string[] LastNames =
    [
        "Quesnel", "Etoundi-Vautier", "Aït-Ouali", "Marguerie", "Gebremedhin", "Le Goff", "Touré", "Ferreira", "Haddad", "Oprea",
        "Lecoutour", "Sow", "Hamelin", "Belkacem", "Yıldız", "Lebreton", "Ivanova", "Diop", "Mauger", "Benali", "Nguyen", "Poulain",
        "El Amrani", "Dubosq", "Camara", "Lemoine", "Kaya", "Desmares", "Sylla", "Roussel", "Ziani", "Anquetil", "Moussaoui", "Levallois",
    ];

    private static readonly HashSet<string> Women = new(StringComparer.Ordinal)
    {
        "Odette", "Marie-Ange", "Solène", "Ginette", "Nour", "Mirela", "Aminata", "Yvette", "Emine", "Svetlana", "Josiane", "Thi Lan",
        "Denise", "Françoise", "Paulette", "Lucienne", "Colette", "Fatna", "Zahra", "Micheline", "Bernadette",
    };

    /// <summary>Whether a first name of ours is a woman's.</summary>
    public static bool IsAWoman(string firstName) => Women.Contains(firstName);

    /// <summary>A first name and a last name.</summary>
    public static (string First, string Last) DrawName(Random dice) => (FirstNames[dice.Next(FirstNames.Length)], LastNames[dice.Next(LastNames.Length)]);

    /// <summary>A telephone number of those kept for fiction.</summary>
    public static PhoneNumber DrawPhone(Random dice) => PhoneNumber.FromE164($"+3363998{dice.Next(10000):0000}");

    /// <summary>Somebody, with a telephone number of those kept for fiction, or without any.</summary>
    public static Visitor Draw(Random dice)
    {
        var phone = dice.Next(10) < 8 ? DrawPhone(dice) : (PhoneNumber?)null;
        var lastName = LastNames[dice.Next(LastNames.Length)];
        var helper = dice.Next(12) == 0 ? $"{FirstNames[dice.Next(FirstNames.Length)]} {lastName}" : null;
        return new Visitor(FirstNames[dice.Next(FirstNames.Length)], lastName, phone, null, helper);
    }
}
