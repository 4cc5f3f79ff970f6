using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Configurations;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>The interviews of a pathway: those to come and begun, then those done, the latest first, and those that were withdrawn.</summary>
public sealed record InterviewsPage(EmployeeFile File, IReadOnlyList<InterviewLine> Open, IReadOnlyList<InterviewLine> Done, IReadOnlyList<WithdrawnLine> Withdrawn)
{
    public static async Task<InterviewsPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, Guid reader, CancellationToken cancellation)
    {
        if (file.Pathway is not { } pathway)
        {
            return new InterviewsPage(file, [], [], []);
        }

        var lines = await db.Interviews.AsNoTracking()
            .Where(interview => interview.PathwayId == pathway.Id)
            .OrderByDescending(interview => interview.StartsAt).ThenByDescending(interview => interview.Id)
            .Select(interview => new InterviewLine(
                interview.Id,
                interview.Kind,
                interview.StartsAt,
                interview.State,
                interview.Outcome,
                interview.AuthorId == reader,
                db.Users.Where(account => account.Id == interview.AuthorId).Select(account => account.DisplayName).First(),
                // A draft is its author's alone, also when the interview was not held in the end; so is the private note, ever.
                interview.Outcome == InterviewOutcome.Held ? interview.SharedNote : "",
                interview.Outcome == InterviewOutcome.Held ? interview.Decided : "",
                interview.Outcome == InterviewOutcome.Held && interview.AuthorId == reader ? EF.Property<string>(interview, InterviewConfiguration.PrivateNote) : "",
                interview.NextOn,
                interview.Medium))
            .ToListAsync(cancellation);
        var byDone = lines.ToLookup(line => line.State == InterviewState.Completed);
        return new InterviewsPage(file, [.. byDone[false].Reverse()], [.. byDone[true]], await WithdrawnLine.LoadAsync(db.WithdrawnEntries.OfRecord(file), EntryKind.Interview, cancellation));
    }

    /// <summary>Whether the reader leads interviews of this pathway.</summary>
    public bool CanLead => File.IsFollowedHere;
}

/// <summary>An interview, as its reader may know it.</summary>
public sealed record InterviewLine(
    Guid Id,
    InterviewKind Kind,
    DateTimeOffset StartsAt,
    InterviewState State,
    InterviewOutcome? Outcome,
    bool IsMine,
    string AuthorName,
    string SharedNote,
    string Decided,
    string PrivateNote,
    DateOnly? NextOn,
    InterviewMedium? Medium)
{
    /// <summary>Whether whoever follows the person may lead it: it is theirs, or nothing of it is written yet.</summary>
    public bool CanBeLed => IsMine || State == InterviewState.Planned;
}
