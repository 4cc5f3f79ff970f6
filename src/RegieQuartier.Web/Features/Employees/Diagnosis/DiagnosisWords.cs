using System.Globalization;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Diagnosis;

/// <summary>Short words on barriers.</summary>
public static class DiagnosisWords
{
    internal const string ExitSlug = "sortie";

    /// <summary>The address where the barriers are rated for the exit.</summary>
    /// <param name="record">The address of the record.</param>
    public static string UrlOfExit(string record) => $"{record}/diagnostic/nouveau?type={ExitSlug}";

    /// <summary>« 3 sur 4 ».</summary>
    public static string OutOfFour(this ObstacleLevel level) => string.Create(CultureInfo.InvariantCulture, $"{(int)level} sur 4");

    /// <summary>« 2 de moins »; « 1 de plus »; « sans changement ».</summary>
    public static string Change(this DistanceTravelled distance) => distance switch
    {
        _ when distance.FirstOn == distance.LastOn => "noté une fois",
        { Gained: 0 } => "sans changement",
        { Gained: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{distance.Gained} de moins"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{-distance.Gained} de plus"),
    };

    /// <summary>« 3 freins ont reculé, un autre s’est aggravé. »: the whole way in a sentence.</summary>
    public static string Sum(IReadOnlyCollection<DistanceTravelled> distances)
    {
        var (less, more) = (distances.Count(one => one.Gained > 0), distances.Count(one => one.Gained < 0));
        var words = (less, more) switch
        {
            (0, 0) => "Aucun frein n’a encore bougé",
            (_, 0) => Shrunk(less),
            (0, _) => Worsened(more),
            _ => $"{Shrunk(less)}, {(more == 1 ? "un autre s’est aggravé" : string.Create(CultureInfo.InvariantCulture, $"{more} autres se sont aggravés"))}",
        };
        return $"{words}.";
    }

    /// <summary>« Aide de la régie et d’un partenaire »; null when nobody helps.</summary>
    public static string? Helpers(bool inside, bool outside) => (inside, outside) switch
    {
        (true, true) => "Aide de la régie et d’un partenaire",
        (true, false) => "Aide de la régie",
        (false, true) => "Aide d’un partenaire",
        _ => null,
    };

    /// <summary>« Personne n’aide encore. Rouvert le 12 novembre 2026. »: who helps, and whether it came back after it had been lifted.</summary>
    public static string Standing(BarrierStanding standing)
    {
        var helpers = Helpers(standing.Inside, standing.Outside) ?? "Personne n’aide encore";
        return standing.ReopenedOn is { } day ? $"{helpers}. Rouvert le {day.ToDateText()}." : helpers;
    }

    /// <summary>Who noted what of a barrier, and when; null while nobody did.</summary>
    public static string? SignedBy(BarrierLine line) => (line.Level, line.Standing) switch
    {
        ({ } level, { } standing) when string.Equals(level.AuthorName, standing.AuthorName, StringComparison.Ordinal) =>
            $"Niveau noté le {level.On.ToDateText()}, suivi noté le {standing.NotedOn.ToDateText()}, par {level.AuthorName}",
        ({ } level, { } standing) => $"Niveau noté le {level.On.ToDateText()} par {level.AuthorName}, suivi noté le {standing.NotedOn.ToDateText()} par {standing.AuthorName}",
        ({ } level, null) => $"Niveau noté le {level.On.ToDateText()} par {level.AuthorName}",
        (null, { } standing) => $"Suivi noté le {standing.NotedOn.ToDateText()} par {standing.AuthorName}",
        _ => null,
    };

    /// <summary>The colour and the pictogram of a status, which only confirm its word.</summary>
    public static (string Kind, string Picto) Look(this BarrierStatus status) => status switch
    {
        BarrierStatus.Identified => ("wait", "alert"),
        BarrierStatus.InProgress => ("info", "clock"),
        BarrierStatus.Resolved => ("ok", "check"),
        _ => ("plain", "pause"),
    };

    private static string Shrunk(int count) => count == 1 ? "Un frein a reculé" : string.Create(CultureInfo.InvariantCulture, $"{count} freins ont reculé");

    private static string Worsened(int count) => count == 1 ? "Un frein s’est aggravé" : string.Create(CultureInfo.InvariantCulture, $"{count} freins se sont aggravés");
}
