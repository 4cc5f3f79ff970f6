using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>What is left to come in a pathway without one of its interviews.</summary>
/// <param name="File">The record.</param>
/// <param name="OtherAt">When the next of the others begins; null when none is planned.</param>
/// <param name="AgreedOn">The day that was agreed last, which the person reads again while nothing else is planned; null when there is none.</param>
public sealed record InterviewsAhead(EmployeeFile File, DateTimeOffset? OtherAt, DateOnly? AgreedOn)
{
    public static async Task<InterviewsAhead> WithoutAsync(RegieQuartierDbContext db, EmployeeFile file, Interview interview, CancellationToken cancellation)
    {
        var (others, today) = (db.Interviews.AsNoTracking().Where(other => other.PathwayId == interview.PathwayId && other.Id != interview.Id), ParisZone.StartOf(file.Today));
        return new InterviewsAhead(
            file,
            await others.Where(other => other.State == InterviewState.Planned && other.StartsAt >= today).MinAsync(other => (DateTimeOffset?)other.StartsAt, cancellation),
            await others.Where(other => other.State == InterviewState.Completed).OrderByDescending(other => other.StartsAt).ThenByDescending(other => other.Id).Select(other => other.NextOn).FirstOrDefaultAsync(cancellation));
    }

    /// <summary>The day that the person still reads in their pathway, without an hour; null when none is left, or another interview comes.</summary>
    public DateOnly? StaysOn => OtherAt is null && File.Pathway is { ClosedOn: null } && AgreedOn >= File.Today ? AgreedOn : null;

    /// <summary>What is left to come; null once the pathway is over, which waits for nothing.</summary>
    public string? Next => this switch
    {
        { OtherAt: { } other } => $"Le prochain entretien prévu sera alors celui du {other.ToDayAndHourText()}.",
        { File.Pathway: not { ClosedOn: null } } => null,
        { StaysOn: { } day } => $"Il reste le jour convenu la dernière fois, {day.ToDayText()}, sans heure : « Mon parcours » l’annoncera. Fixez son heure, ou prévoyez aussitôt un autre jour s’il ne tient plus.",
        _ => "Plus aucun entretien ne sera prévu : une autre date sera à trouver.",
    };
}
