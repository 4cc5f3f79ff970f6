namespace RegieQuartier.Domain.Appointments;

/// <summary>A help that can be booked, with the terms of its booking.</summary>
public sealed class AppointmentService
{
    /// <summary>Longest name or summary, in characters.</summary>
    public const int TextMaxLength = 120;

    private AppointmentService()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its word in the address: <c>demarche</c>. Unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it helps with.</summary>
    public ServiceKind Kind { get; private set; }

    /// <summary>Its name, as residents read it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>A few examples under the name.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Length of an appointment.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>Shortest time between booking and appointment.</summary>
    public TimeSpan ShortestNotice { get; private set; }

    /// <summary>How many days ahead one may book; the last one is included whole.</summary>
    public int DaysAhead { get; private set; }

    /// <summary>What to bring, a thing a line.</summary>
    public IReadOnlyList<string> ToBring { get; private set; } = [];

    /// <summary>Its rank in the list.</summary>
    public int Rank { get; private set; }

    /// <summary>The same words in other languages, by the code of the language.</summary>
    public IReadOnlyDictionary<string, ServiceWords> Translations { get; private set; } = new Dictionary<string, ServiceWords>(StringComparer.Ordinal);

    /// <summary>What is read of it in a language: in French what nobody translated.</summary>
    /// <param name="language">Code of the language: <c>ar</c>.</param>
    public ServiceWords In(string language) => Translations.GetValueOrDefault(language) ?? new ServiceWords(Name, Summary, ToBring);

    /// <summary>Describes a help that can be booked.</summary>
    /// <param name="kind">What it helps with.</param>
    /// <param name="slug">Its word in the address.</param>
    /// <param name="name">Its name.</param>
    /// <param name="summary">Examples.</param>
    /// <param name="duration">Length of an appointment; positive, at most four hours.</param>
    /// <param name="shortestNotice">Shortest time between booking and appointment.</param>
    /// <param name="daysAhead">How many days ahead one may book; one at least.</param>
    /// <param name="toBring">What to bring.</param>
    public static AppointmentService Offer(
        ServiceKind kind, string slug, string name, string summary, TimeSpan duration, TimeSpan shortestNotice, int daysAhead, IReadOnlyList<string> toBring)
    {
        ArgumentException.ThrowIfNullOrEmpty(slug);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, TimeSpan.FromHours(4));
        ArgumentOutOfRangeException.ThrowIfLessThan(shortestNotice, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysAhead, 1);
        return new AppointmentService
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            Slug = slug,
            Name = name,
            Summary = summary,
            Duration = duration,
            ShortestNotice = shortestNotice,
            DaysAhead = daysAhead,
            ToBring = toBring,
            Rank = (int)kind,
        };
    }
}
