using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the applications.</summary>
internal static class CandidateScopes
{
    /// <summary>Those that stand so.</summary>
    public static IQueryable<Candidate> Standing(this IQueryable<Candidate> candidates, params ApplicationStatus[] statuses) =>
        candidates.Where(candidate => statuses.Contains(candidate.Status));

    /// <summary>Those that wait for an answer, of people who have no record.</summary>
    public static IQueryable<Candidate> Waiting(this IQueryable<Candidate> candidates) =>
        candidates.Standing([.. Enum.GetValues<ApplicationStatus>().Where(status => status.IsOpen())]).Where(candidate => candidate.EmployeeId == null);

    /// <summary>Those whose names hold each of these words; all of them when there is none.</summary>
    public static IQueryable<Candidate> Named(this IQueryable<Candidate> candidates, string text) =>
        // Letters, digits and spaces are all that is left of the text: nothing to escape.
        PersonNames.Searchable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(candidates, (found, word) => found.Where(candidate => EF.Functions.Like(candidate.SearchName, "%" + word + "%")));
}
