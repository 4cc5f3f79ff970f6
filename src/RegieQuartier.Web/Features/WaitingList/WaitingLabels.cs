using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.WaitingList;

/// <summary>What the team reads when something about the list can no longer be done.</summary>
public static class WaitingLabels
{
    public static string Sentence(this Refusal refusal) => refusal.Code switch
    {
        "waiting.no-longer-waiting" => "Cette personne n’est plus sur la liste\u00a0: quelqu’un vient de s’en occuper.",
        "waiting.offer-over" => "Cette place n’est plus gardée\u00a0: le délai est passé, ou quelqu’un a déjà répondu.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };

    /// <summary>How many offers somebody got.</summary>
    public static string OffersText(int offers) => offers switch
    {
        0 => "Aucune place proposée",
        1 => "Une place déjà proposée",
        _ => $"{offers} places déjà proposées",
    };
}
