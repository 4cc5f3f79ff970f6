using System.Globalization;

namespace RegieQuartier.Web.Features.Home;

/// <summary>Some things of one kind that the first page tells of.</summary>
/// <param name="Id">What names the section in the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsToDo">Whether they are to be done, and not only to be known.</param>
/// <param name="Tasks">The things, the most pressing first: one at least.</param>
public sealed record HomeTasks(string Id, string Title, bool IsToDo, IReadOnlyList<HomeTask> Tasks)
{
    /// <summary>More than that are folded.</summary>
    public const int MostShown = 6;

    /// <summary>Those of the sections that hold something.</summary>
    /// <param name="sections">All of them, in order.</param>
    public static IReadOnlyList<HomeTasks> Of(params HomeTasks[] sections) => [.. sections.Where(section => section.Tasks.Count > 0)];
}

/// <summary>One of them.</summary>
/// <param name="Title">Who or what it is about.</param>
/// <param name="Text">What is said of it.</param>
/// <param name="Chip">How much it presses; null when the words say all.</param>
/// <param name="Action">The button.</param>
/// <param name="Url">Where it leads: the page that settles it.</param>
public sealed record HomeTask(string Title, string Text, HomeChip? Chip, string Action, string Url);

/// <summary>How much something presses: its words, the colour and the pictogram that confirm them.</summary>
public sealed record HomeChip(string Words, string Kind, string Picto)
{
    /// <summary>« Fini », or « Périmé » of a paper; « Aujourd’hui »; « 12 jours »: for what ends on a day.</summary>
    public static HomeChip Until(DateOnly day, DateOnly today, string over = "Fini") => (day.DayNumber - today.DayNumber) switch
    {
        < 0 => new HomeChip(over, "alert", "alert"),
        0 => new HomeChip("Aujourd’hui", "wait", "hourglass"),
        1 => new HomeChip("1\u00A0jour", "wait", "hourglass"),
        var days => new HomeChip(string.Create(CultureInfo.InvariantCulture, $"{days}\u00A0jours"), "wait", "hourglass"),
    };
}
