namespace RegieQuartier.Domain.Appointments;

/// <summary>
/// A public writer or digital mediator, as the agenda knows them. Their name, their trade and whether they
/// still receive are those of their account, which alone knows them.
/// </summary>
public sealed class Writer
{
    private Writer()
    {
    }

    /// <summary>Identifier of the writer and of their account.</summary>
    public Guid Id { get; private set; }

    /// <summary>
    /// Short public number, drawn by PostgreSQL: it names the writer in a slot's address, and settles ties.
    /// </summary>
    public int Number { get; private set; }

    /// <summary>
    /// Raised by every change of what residents are offered: the opening ranges, and whether the writer still
    /// receives. A booking is kept only when the version is the one its slot was calculated on.
    /// </summary>
    public long AgendaVersion { get; private set; }

    /// <summary>Gives a writer an agenda, without any opening hours yet.</summary>
    /// <param name="accountId">The writer's account.</param>
    public static Writer Welcome(Guid accountId) => new() { Id = accountId, AgendaVersion = 1 };

    /// <summary>Says that what is offered changed: slots calculated before are void.</summary>
    public void AgendaChanged() => AgendaVersion++;
}
