using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>The form of a new application.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Alike">Those who may be the same person.</param>
public sealed record CandidateNewPage(CandidateForm Form, AlikeFound Alike);

/// <summary>The form of an application that is there.</summary>
/// <param name="Id">The application.</param>
/// <param name="FullName">As they are called now, whatever is typed.</param>
/// <param name="Form">What is typed.</param>
public sealed record CandidateEditPage(Guid Id, string FullName, CandidateForm Form);

/// <summary>Those who may be the same person: who applied already, and who works or worked here.</summary>
public sealed record AlikeFound(IReadOnlyList<AlikeCandidate> Candidates, IReadOnlyList<AlikePerson> Employees)
{
    public static AlikeFound Nobody { get; } = new([], []);

    public bool Any => Candidates.Count + Employees.Count > 0;

    public static async Task<AlikeFound> LoadAsync(RegieQuartierDbContext db, string fullName, Guid? except, CancellationToken cancellation) => new(
        await AlikePeople.FindCandidatesAsync(db, fullName, except, cancellation),
        await AlikePeople.FindAsync(db, fullName, cancellation));
}
