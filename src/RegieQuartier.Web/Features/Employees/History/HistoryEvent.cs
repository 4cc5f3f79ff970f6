namespace RegieQuartier.Web.Features.Employees.History;

/// <summary>What an event of a pathway's history is about.</summary>
public enum HistoryKind
{
    Contract,
    Interview,
    Barrier,
    Plan,
    Training,
    Skill,
    Milestone,
}

/// <summary>Something that happened, as whoever reads the pathway may read it.</summary>
/// <param name="On">Its day, or its first.</param>
/// <param name="Until">Its last day, when it lasted several.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Picto">Its pictogram.</param>
/// <param name="Tone">The colour of its dot, which only confirms: ok, info, wait, plum, or nothing.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">What is said of it; empty when nothing is.</param>
/// <param name="By">Who did it; null when the record does not say.</param>
public sealed record HistoryEvent(DateOnly On, DateOnly? Until, HistoryKind Kind, string Picto, string Tone, string Title, string Text = "", string? By = null);
