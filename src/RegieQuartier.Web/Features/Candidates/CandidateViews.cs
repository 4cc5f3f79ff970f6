using RegieQuartier.Domain.Employees;
using static RegieQuartier.Domain.Employees.ApplicationStatus;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>A view of the applications: which are in it, and what is said when none is.</summary>
/// <param name="Slug">How its address names it.</param>
/// <param name="Title">How the screen names it.</param>
/// <param name="Empty">What is said when none is in it.</param>
/// <param name="Statuses">Where those that are in it stand.</param>
public sealed record CandidateView(string Slug, string Title, string Empty, params ApplicationStatus[] Statuses)
{
    /// <summary>Every view, those to be answered first.</summary>
    public static IReadOnlyList<CandidateView> All { get; } =
    [
        new("a-decider", "À décider", "Aucune candidature n’attend de réponse.", New, Processing, PriorToHire),
        new("en-reserve", "En réserve", "Aucune candidature n’est gardée pour plus tard.", Postponed, Pool),
        new("embauches", "Embauches", "Aucune candidature n’a encore mené à une embauche.", Accepted),
        new("refusees", "Refusées", "Aucune candidature refusée.", Refused),
        new("abandonnees", "Abandonnées", "Aucune candidature abandonnée.", Cancelled),
        new("sans-objet", "Sans objet", "Aucune candidature devenue sans objet.", Obsolete),
        new("toutes", "Toutes", "Aucune candidature pour l’instant.", Enum.GetValues<ApplicationStatus>()),
    ];

    /// <summary>The view of that name; the first one for any other.</summary>
    public static CandidateView Find(string? slug) => All.FirstOrDefault(view => string.Equals(view.Slug, slug, StringComparison.Ordinal)) ?? All[0];
}
