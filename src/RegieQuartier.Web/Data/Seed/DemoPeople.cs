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

    /// <summary>Somebody, with a telephone number of those kept for fiction, or without any.</summary>
    public static Visitor Draw(Random dice)
    {
        var phone = dice.Next(10) < 8 ? PhoneNumber.FromE164($"+3363998{dice.Next(10000):0000}") : (PhoneNumber?)null;
        var lastName = LastNames[dice.Next(LastNames.Length)];
        var helper = dice.Next(12) == 0 ? $"{FirstNames[dice.Next(FirstNames.Length)]} {lastName}" : null;
        return new Visitor(FirstNames[dice.Next(FirstNames.Length)], lastName, phone, null, helper);
    }
}
