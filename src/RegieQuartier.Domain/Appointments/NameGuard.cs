using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Appointments;

/// <summary>What keeps a code from being guessed: the first letters of the name, and a pause after wrong ones.</summary>
/// <param name="WrongNames">Wrong names given since the last right one.</param>
/// <param name="ClosedUntil">Until when the code opens nothing, in UTC.</param>
public readonly record struct NameGuard(int WrongNames, DateTimeOffset? ClosedUntil)
{
    /// <summary>Wrong names that close a code for a while.</summary>
    public const int WrongNamesAllowed = 5;

    /// <summary>Whether these letters open, and what is to be remembered of the try.</summary>
    /// <param name="lastName">Last name of the person the code belongs to.</param>
    /// <param name="letters">The letters typed.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="closedFor">How long the code opens nothing after too many wrong names.</param>
    public (bool Opens, NameGuard Guard) Try(string lastName, string letters, DateTimeOffset now, TimeSpan closedFor)
    {
        if (ClosedUntil > now)
        {
            return (false, this);
        }

        var expected = PersonNames.FirstLetters(lastName);
        if (expected.Length > 0 && string.Equals(PersonNames.FirstLetters(letters), expected, StringComparison.Ordinal))
        {
            return (true, default);
        }

        return (false, WrongNames + 1 >= WrongNamesAllowed ? new NameGuard(0, now + closedFor) : this with { WrongNames = WrongNames + 1 });
    }
}
