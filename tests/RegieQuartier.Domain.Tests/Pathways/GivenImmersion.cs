using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

/// <summary>Two weeks with a florist, and others like it.</summary>
internal static class GivenImmersion
{
    public const string FloristSiret = "73282932000074";

    public static readonly LegalValues Law = new(InitialLegalValues.All);

    public static readonly ImmersionTerms Florist = new("Fleurs d’Élise", FloristSiret, "Aide-fleuriste", ImmersionPurpose.DiscoverJob, new(2026, 6, 1), new(2026, 6, 14));

    public static readonly IntegrationPathway Known = IntegrationPathway.Open(Guid.NewGuid(), new(2025, 1, 1));

    public static ImmersionTerms At(string from, int days) => Florist with { StartsOn = Day(from), EndsOn = Day(from).AddDays(days - 1) };

    public static Result<WorkImmersion> Plan(ImmersionTerms terms, params WorkImmersion[] others) => WorkImmersion.Plan(Known, terms, others, Law);
}
