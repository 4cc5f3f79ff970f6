using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>A help that can be booked, with the terms of its booking. It is withdrawn, never deleted: appointments point at it.</summary>
public sealed class AppointmentService
{
    /// <summary>Longest name or summary, in characters.</summary>
    public const int TextMaxLength = 120;

    /// <summary>Longest word in the address, in characters.</summary>
    public const int SlugMaxLength = 40;

    /// <summary>Most days ahead that one may book.</summary>
    public const int MostDaysAhead = 365;

    /// <summary>Most things to bring.</summary>
    public const int MostToBring = 12;

    /// <summary>Longest thing to bring, in characters.</summary>
    public const int ToBringMaxLength = 80;

    /// <summary>Shortest appointment; the length of every one is a multiple of it.</summary>
    public static readonly TimeSpan ShortestDuration = TimeSpan.FromMinutes(5);

    /// <summary>Longest appointment.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromHours(4);

    // What already stands under /rendez-vous.
    private static readonly string[] WordsOfOurs = ["confirmation"];

    private AppointmentService()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its word in the address: <c>demarche</c>. Unique, and settled: links and posters carry it.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What it helps with.</summary>
    public ServiceKind Kind { get; private set; }

    /// <summary>Its name, as residents read it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>A few examples under the name.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Length of an appointment booked from now on.</summary>
    public TimeSpan Duration { get; private set; }

    /// <summary>Shortest time between booking and appointment.</summary>
    public TimeSpan ShortestNotice { get; private set; }

    /// <summary>How many days ahead one may book; the last one is included whole.</summary>
    public int DaysAhead { get; private set; }

    /// <summary>What to bring, a thing a line.</summary>
    public IReadOnlyList<string> ToBring { get; private set; } = [];

    /// <summary>Who may book it.</summary>
    public ServiceAudience Audience { get; private set; }

    /// <summary>When it was withdrawn, in UTC; null while it is offered.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Its rank in the list.</summary>
    public int Rank { get; private set; }

    /// <summary>The same words in other languages, by the code of the language.</summary>
    public IReadOnlyDictionary<string, ServiceWords> Translations { get; private set; } = new Dictionary<string, ServiceWords>(StringComparer.Ordinal);

    /// <summary>What is read of it in a language: in French what nobody translated.</summary>
    /// <param name="language">Code of the language: <c>ar</c>.</param>
    public ServiceWords In(string language) => Translations.GetValueOrDefault(language) ?? new ServiceWords(Name, Summary, ToBring);

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Whether it is offered to anybody.</summary>
    public bool IsOffered => WithdrawnAt is null;

    /// <summary>The word that a name gives to an address: « Écrire une lettre » gives <c>ecrire-une-lettre</c>; empty when it has no letter of ours.</summary>
    public static string SlugOf(string name)
    {
        var plain = string.Concat(PersonNames.Searchable(name).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '));
        var word = string.Join('-', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return word.Length <= SlugMaxLength ? word : word[..SlugMaxLength].TrimEnd('-');
    }

    /// <summary>Offers a new help, or says why it cannot be. Whether its word is free is for PostgreSQL to say.</summary>
    /// <param name="kind">What it helps with.</param>
    /// <param name="terms">What the régie decides about it.</param>
    /// <param name="rank">Its rank in the list.</param>
    public static Result<AppointmentService> Offer(ServiceKind kind, ServiceTerms terms, int rank)
    {
        if (terms.Refusal is { } refusal)
        {
            return refusal;
        }

        var slug = SlugOf(terms.Name);
        if (WordsOfOurs.Contains(slug, StringComparer.Ordinal))
        {
            return ServiceRefusals.AddressTaken;
        }

        var service = new AppointmentService { Id = Guid.CreateVersion7(), Kind = kind, Slug = slug, Rank = rank };
        service.Set(terms);
        return service;
    }

    /// <summary>Changes the terms for the bookings to come, or says why they cannot be. Its word in the address stays.</summary>
    public Result Change(ServiceTerms terms)
    {
        if (terms.Refusal is { } refusal)
        {
            return refusal;
        }

        Set(terms);
        return Result.Done;
    }

    /// <summary>Says it in another language, or says why these words cannot be kept.</summary>
    /// <param name="language">Code of the language: <c>ar</c>.</param>
    /// <param name="words">Its words there.</param>
    public Result Translate(string language, ServiceWords words)
    {
        if (words.Refusal is { } refusal)
        {
            return refusal;
        }

        Translations = new Dictionary<string, ServiceWords>(Translations, StringComparer.Ordinal) { [language] = words };
        return Result.Done;
    }

    /// <summary>Says it there in French again.</summary>
    /// <param name="language">Code of the language.</param>
    public void ForgetTranslation(string language) =>
        Translations = Translations.Where(known => known.Key != language).ToDictionary(StringComparer.Ordinal);

    /// <summary>Offers it to nobody any more. Appointments already booked stay.</summary>
    /// <param name="now">The instant, in UTC.</param>
    public Result Withdraw(DateTimeOffset now)
    {
        if (!IsOffered)
        {
            return ServiceRefusals.AlreadyWithdrawn;
        }

        WithdrawnAt = now;
        return Result.Done;
    }

    /// <summary>Offers it again, on the terms it had.</summary>
    public Result OfferAgain()
    {
        if (IsOffered)
        {
            return ServiceRefusals.AlreadyOffered;
        }

        WithdrawnAt = null;
        return Result.Done;
    }

    /// <summary>Whether that person may book it now.</summary>
    public bool IsOfferedTo(Booker booker) => IsOffered && Audience.Holds(booker);

    internal void StandAt(int rank) => Rank = rank;

    private void Set(ServiceTerms terms) => (Name, Summary, Duration, ShortestNotice, DaysAhead, ToBring, Audience) =
        (terms.Name, terms.Summary, terms.Duration, terms.ShortestNotice, terms.DaysAhead, terms.ToBring, terms.Audience);
}
