using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Law;

/// <summary>Short words about a value of a legal figure.</summary>
public static class LawWords
{
    // The first values say that they always held: nobody wrote down since when.
    private static readonly DateOnly Always = InitialLegalValues.All[0].HoldsFrom;

    /// <summary>« À partir du 1er janvier 2027 »; « Depuis toujours, pour l’application » for the first one.</summary>
    public static string From(LegalValue value) => value.HoldsFrom == Always ? "Valeur de départ" : $"À partir du {value.HoldsFrom.ToDateText()}";
}
