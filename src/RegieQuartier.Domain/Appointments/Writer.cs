namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// A public writer or digital mediator, as the agenda knows them. The identifier is that of their account.
/// </summary>
public sealed class Writer
{
    /// <summary>Longest first name or title, in characters.</summary>
    public const int TextMaxLength = 80;

    private Writer()
    {
    }

    /// <summary>Identifier of the writer and of their account.</summary>
    public Guid Id { get; private set; }

    /// <summary>Short public number: it names the writer in a slot's address, and settles ties.</summary>
    public int Number { get; private set; }

    /// <summary>The name residents read: a first name.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>« écrivaine publique », « médiateur numérique ».</summary>
    public string Title { get; private set; } = "";

    /// <summary>
    /// Raised by every change of the writer's opening ranges. A booking is kept only when the version is
    /// the one its slot was calculated on.
    /// </summary>
    public long AgendaVersion { get; private set; }

    /// <summary>Gives a writer an agenda.</summary>
    /// <param name="accountId">The writer's account.</param>
    /// <param name="number">Short public number; one at least.</param>
    /// <param name="firstName">The name residents read.</param>
    /// <param name="title">Their trade.</param>
    public static Writer Welcome(Guid accountId, int number, string firstName, string title)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrEmpty(firstName);
        return new Writer { Id = accountId, Number = number, FirstName = firstName, Title = title, AgendaVersion = 1 };
    }

    /// <summary>Says that opening times changed: slots calculated before are void.</summary>
    public void AgendaChanged() => AgendaVersion++;
}
