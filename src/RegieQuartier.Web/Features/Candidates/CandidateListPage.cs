using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>What chooses the list of applications, in the words of its address.</summary>
public sealed class CandidateListQuery
{
    [FromQuery(Name = "vue")]
    public string? View { get; init; }

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "apres")]
    public Guid? After { get; init; }

    [FromQuery(Name = "avant")]
    public Guid? Before { get; init; }
}

/// <summary>The applications of one view, the latest first.</summary>
public sealed record CandidateListPage(CandidateView View, string Text, IReadOnlyList<CandidateRow> Rows, ListPager Pager, DateOnly Today)
{
    public const int Size = 50;

    /// <summary>What the address of the file says: the view and the search.</summary>
    public string ExportQuery => Choice(View, Text).ToString();

    public static async Task<CandidateListPage> LoadAsync(RegieQuartierDbContext db, CandidateListQuery query, DateOnly today, CancellationToken cancellation)
    {
        var (view, text, span) = (CandidateView.Find(query.View), (query.Text ?? "").Trim(), new NameSpan(query.After, query.Before));
        var read = await Within(db, db.Candidates.AsNoTracking().Standing(view.Statuses).Named(text), span)
            .Take(Size + 1)
            .Select(CandidateRow.Of)
            .ToListAsync(cancellation);
        var (rows, pager) = span.Cut(read, Size, row => row.Id, (name, place) => Link(view, text, name, place));
        return new CandidateListPage(view, text, rows, pager, today);
    }

    private static IQueryable<Candidate> Within(RegieQuartierDbContext db, IQueryable<Candidate> candidates, NameSpan span)
    {
        if (span.After is { } after)
        {
            candidates = candidates.Where(candidate => db.Candidates.Any(last => last.Id == after
                && EF.Functions.LessThan(ValueTuple.Create(candidate.AppliedOn, candidate.Id), ValueTuple.Create(last.AppliedOn, last.Id))));
        }

        if (span.IsBack)
        {
            var before = span.Before;
            return candidates
                .Where(candidate => db.Candidates.Any(first => first.Id == before
                    && EF.Functions.GreaterThan(ValueTuple.Create(candidate.AppliedOn, candidate.Id), ValueTuple.Create(first.AppliedOn, first.Id))))
                .OrderBy(candidate => candidate.AppliedOn).ThenBy(candidate => candidate.Id);
        }

        return candidates.OrderByDescending(candidate => candidate.AppliedOn).ThenByDescending(candidate => candidate.Id);
    }

    private static string Link(CandidateView view, string text, string name, Guid place)
    {
        var query = Choice(view, text);
        query.Add(name, place.ToString());
        return query.ToString();
    }

    private static QueryBuilder Choice(CandidateView view, string text)
    {
        var query = new QueryBuilder { { "vue", view.Slug } };
        if (text.Length > 0)
        {
            query.Add("q", text);
        }

        return query;
    }
}

/// <summary>One application of the list.</summary>
public sealed record CandidateRow(
    Guid Id, string FullName, string JobWanted, string SentBy, DateOnly AppliedOn, DateOnly LastContactOn, ApplicationStatus Status, ApplicationRefusal? RefusalReason)
{
    /// <summary>What the list shows of an application.</summary>
    public static Expression<Func<Candidate, CandidateRow>> Of { get; } = candidate => new CandidateRow(
        candidate.Id,
        candidate.FirstName + " " + candidate.LastName,
        candidate.JobWanted,
        candidate.SentBy,
        candidate.AppliedOn,
        candidate.LastContactOn,
        candidate.Status,
        candidate.RefusalReason);
}
