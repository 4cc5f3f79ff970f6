using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Why what was noted of a pathway is withdrawn, as it is chosen.</summary>
public interface IEntryWithdrawal
{
    EntryWithdrawal? Reason { get; }
}

/// <summary>What was noted of a pathway and withdrawn, as the pages of the record tell it.</summary>
public sealed record WithdrawnLine(DateOnly MadeOn, DateOnly WithdrawnOn, EntryWithdrawal Reason)
{
    /// <summary>Those of one kind, the latest first.</summary>
    public static async Task<IReadOnlyList<WithdrawnLine>> LoadAsync(IQueryable<WithdrawnEntry> entries, EntryKind kind, CancellationToken cancellation) => await entries
        .Where(entry => entry.Kind == kind)
        .OrderByDescending(entry => entry.MadeOn).ThenByDescending(entry => entry.Id)
        .Select(entry => new WithdrawnLine(entry.MadeOn, entry.WithdrawnOn, entry.Reason))
        .ToListAsync(cancellation);
}

/// <summary>What the team reads of it.</summary>
public static class EntryWithdrawalLabels
{
    public static string ToLabel(this EntryWithdrawal reason) => reason switch
    {
        EntryWithdrawal.OtherPerson => "Cela concerne une autre personne",
        EntryWithdrawal.WrittenTwice => "Cela a été noté deux fois",
        EntryWithdrawal.NeverMade => "C’est une erreur de saisie",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
