using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.History;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>The first page of a record: what comes next and what happened last, who they are, how to reach them, their papers.</summary>
/// <param name="File">The record.</param>
/// <param name="Details">Who they are and how they are reached.</param>
/// <param name="Papers">Their papers, as far as the reader may know.</param>
/// <param name="Application">The application that they came by; null without one, or for who may not know.</param>
/// <param name="Adjustment">What the pathway changes at work; null when it changes nothing, or for who may not know.</param>
/// <param name="Untold">The times the director opened what only the advisor reads, which the referent has not read of yet.</param>
/// <param name="Next">What comes next.</param>
/// <param name="Latest">What happened last.</param>
public sealed record EmployeePage(
    EmployeeFile File,
    EmployeeDetails Details,
    IReadOnlyList<PaperLine> Papers,
    ApplicationLine? Application,
    AdjustmentLine? Adjustment,
    IReadOnlyList<ReservedOpening> Untold,
    IReadOnlyList<NextStep> Next,
    IReadOnlyList<HistoryEvent> Latest)
{
    private const int LatestShown = 6;

    public static async Task<EmployeePage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var rights = file.Rights;
        var events = rights.Pathway ? await HistoryPage.EventsAsync(db, file, cancellation) : [];
        return new EmployeePage(
            file,
            await EmployeeDetails.LoadAsync(db, file, cancellation),
            await PapersAsync(db, file, cancellation),
            rights.Application ? await ApplicationAsync(db, file, cancellation) : null,
            rights.WorkAdjustment ? await AdjustmentAsync(db, file, cancellation) : null,
            rights.Follows ? await db.SensitiveOpenings.AsNoTracking().UntoldOf(file.Id).OrderBy(opening => opening.OpenedAt).ToLines(db).ToListAsync(cancellation) : [],
            await NextStep.LoadAsync(db, file, cancellation),
            [.. events.Take(LatestShown)]);
    }

    private static Task<ApplicationLine?> ApplicationAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) => db.Candidates.AsNoTracking()
        .Where(candidate => candidate.EmployeeId == file.Id)
        .OrderByDescending(candidate => candidate.AppliedOn).ThenBy(candidate => candidate.Id)
        .Select(candidate => new ApplicationLine(candidate.Id, candidate.AppliedOn))
        .FirstOrDefaultAsync(cancellation);

    private static Task<AdjustmentLine?> AdjustmentAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) => db.IntegrationPathways.AsNoTracking()
        .Where(pathway => pathway.EmployeeId == file.Id && pathway.ClosedOn == null && pathway.WorkAdjustment != "")
        .Select(pathway => new AdjustmentLine(
            pathway.WorkAdjustment, pathway.WorkAdjustedOn!.Value, db.Users.Where(account => account.Id == pathway.WorkAdjustedBy).Select(account => account.DisplayName).First()))
        .FirstOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<PaperLine>> PapersAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var current = db.EmployeePapers.NotReplaced(db);
        var papers = await db.EmployeePapers.AsNoTracking()
            .Where(paper => paper.EmployeeId == file.Id)
            .OrderBy(paper => paper.ExpiresOn).ThenBy(paper => paper.Id)
            .Select(paper => new PaperLine(paper.Id, paper.Kind, paper.Detail, paper.Number, paper.ExpiresOn, !current.Any(one => one.Id == paper.Id)))
            .ToListAsync(cancellation);
        return [.. papers.Where(paper => file.Rights.Sees(paper.Kind))];
    }
}

/// <summary>Who they are and how they are reached, as far as the reader may know.</summary>
public sealed record EmployeeDetails(
    PhoneNumber? Phone,
    string? Email,
    string Street,
    string Postcode,
    string City,
    string Block,
    bool? LivesInPriorityArea,
    DateOnly? PriorityAreaCheckedOn,
    bool? EnteredFromPriorityArea,
    DateOnly? BornOn,
    string BirthPlace,
    string? BirthName,
    string Nationality,
    EducationLevel? Education,
    JoblessTime? Jobless,
    SituationTime? JobSeeker,
    SituationTime? Allowance,
    string EmergencyName,
    PhoneNumber? EmergencyPhone,
    string EmergencyLink)
{
    public static Task<EmployeeDetails> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation)
    {
        var (identity, phone) = (file.Rights.Identity, file.Rights.Phone);
        return db.Employees.AsNoTracking()
            .Where(employee => employee.Id == file.Id)
            .Select(employee => new EmployeeDetails(
                phone ? employee.Phone : null,
                identity ? employee.Email : null,
                identity ? employee.Street : "",
                identity ? employee.Postcode : "",
                identity ? employee.City : "",
                identity ? employee.Block : "",
                identity ? employee.LivesInPriorityArea : null,
                identity ? employee.PriorityAreaCheckedOn : null,
                identity ? db.IntegrationPathways.LatestFirstOf(file.Id).Select(pathway => pathway.EnteredFromPriorityArea).FirstOrDefault() : null,
                identity ? employee.BornOn : null,
                identity ? employee.BirthPlace : "",
                identity ? employee.BirthName : null,
                identity ? employee.Nationality : "",
                identity ? employee.Education : null,
                identity ? employee.JoblessBefore : null,
                identity ? employee.JobSeekerBefore : null,
                identity ? employee.AllowanceBefore : null,
                identity ? employee.EmergencyName : "",
                identity ? employee.EmergencyPhone : null,
                identity ? employee.EmergencyLink : ""))
            .FirstAsync(cancellation);
    }
}

/// <summary>What the pathway changes at work, who noted it and when.</summary>
public sealed record AdjustmentLine(string Text, DateOnly NotedOn, string AuthorName);

/// <summary>A paper, in short.</summary>
public sealed record PaperLine(Guid Id, PaperKind Kind, string Detail, string Number, DateOnly? ExpiresOn, bool IsReplaced)
{
    /// <summary>« carte de résident, n° 9912345678 ».</summary>
    public string Subject => string.Join(", ", new[] { Detail, Number.Length > 0 ? $"n°\u00a0{Number}" : "" }.Where(part => part.Length > 0));
}

/// <summary>The application that they came by, in short.</summary>
public sealed record ApplicationLine(Guid Id, DateOnly AppliedOn);
