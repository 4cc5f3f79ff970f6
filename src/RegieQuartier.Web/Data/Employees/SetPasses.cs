using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>A PASS IAE read to be changed, with what its rules need.</summary>
/// <param name="File">The head of the record.</param>
/// <param name="Pass">The PASS.</param>
/// <param name="BornOn">The person's birth date.</param>
/// <param name="Siae">The kind of agreement their last contract is made under; a work site when there is none.</param>
/// <param name="Law">The legal figures.</param>
public sealed record OpenPass(EmployeeFile File, IaePass Pass, DateOnly BornOn, SiaeKind Siae, LegalValues Law);

/// <summary>Writes down the PASS IAE of employees and what happens to them. What is tried is only kept once it is saved.</summary>
public sealed class SetPasses(RegieQuartierDbContext db, OpenEmployee open, LegalFigures figures, RecordTrail trail)
{
    /// <summary>
    /// Reads a PASS to change it, anew: what was tried before is forgotten. Null when the reader may not change it, or when the
    /// employee has no such PASS.
    /// </summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="passId">The PASS.</param>
    /// <param name="user">Who would change it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<OpenPass?> OpenAsync(Guid employeeId, Guid passId, ClaimsPrincipal user, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await open.ReadAsync(employeeId, user, cancellation) is not { Rights.EditPass: true } file)
        {
            return null;
        }

        await open.NoteReadingAsync(file, AuditActions.ContractsRead, user, cancellation);
        var pass = await db.IaePasses.Include(known => known.Suspensions).Include(known => known.Extensions).Include(known => known.WithdrawnChanges).AsSplitQuery()
            .FirstOrDefaultAsync(known => known.Id == passId && known.EmployeeId == employeeId && known.WithdrawnOn == null, cancellation);
        return pass is null
            ? null
            : new OpenPass(
                file,
                pass,
                await db.Employees.Where(employee => employee.Id == employeeId).Select(employee => employee.BornOn).FirstAsync(cancellation),
                await db.SiaeOfAsync(employeeId, cancellation),
                await figures.ReadAsync(cancellation));
    }

    /// <summary>The PASS of a person that was the last to end before a day, if any.</summary>
    /// <param name="employeeId">The person.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<PassDates?> EndedBeforeAsync(Guid employeeId, DateOnly day, CancellationToken cancellation) => db.IaePasses.AsNoTracking()
        .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null && pass.EndsOn < day)
        .OrderByDescending(pass => pass.EndsOn)
        .Select(pass => new PassDates(pass.StartsOn, pass.EndsOn, new List<DaySpan>()))
        .FirstOrDefaultAsync(cancellation);

    /// <summary>Writes down a PASS that a person received; only says what it would be when it is but tried.</summary>
    public async Task<Result<IaePass>> ReceiveAsync(Guid employeeId, PassTerms terms, bool onlyTried, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var received = IaePass.Receive(employeeId, terms, await figures.ReadAsync(cancellation));
        if (received.Refused || onlyTried)
        {
            return received;
        }

        db.IaePasses.Add(received.Value);
        var saved = await trail.SaveAsync(AuditActions.PassReceived, employeeId, user, cancellation);
        return saved.Refused ? saved.Refusal : received;
    }

    /// <summary>Keeps a change that was made, unless somebody changed the PASS since <paramref name="version"/>.</summary>
    public Task<Result> KeepAsync(IaePass pass, uint version, ClaimsPrincipal user, CancellationToken cancellation, string action = AuditActions.PassChanged)
    {
        // A day's suspension or an answer moves no date: the PASS itself is written in any case, and its version tells.
        db.Entry(pass).Property(known => known.Version).OriginalValue = version;
        db.Entry(pass).Property(known => known.EndsOn).IsModified = true;
        return trail.SaveAsync(action, pass.EmployeeId, user, cancellation);
    }
}
