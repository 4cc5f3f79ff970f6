using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>What the invented residents write in their one line, when they write something.</summary>
internal static class DemoRequests
{
    public static string? Draw(ServiceKind kind, Random dice)
    {
        string?[] lines = kind switch
        {
            ServiceKind.Letter => ["Lettre au bailleur", "Contestation d’une facture d’eau", "Résilier un abonnement", "Refaire mon CV", null],
            ServiceKind.Procedure => ["Retraite", "Logement social", "Déclaration CAF", "Impôts, première fois", "Carte grise", null, null],
            ServiceKind.Digital => ["Mot de passe oublié", "Photos du téléphone", "Ouvrir une boîte mail", "Appeler en vidéo", null],
            _ => ["J’ai reçu un courrier que je ne comprends pas", null, null],
        };
        return lines[dice.Next(lines.Length)];
    }
}
