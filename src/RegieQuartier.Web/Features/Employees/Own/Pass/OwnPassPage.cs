using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Own.Pass;

/// <summary>The last PASS of an employee and why they are eligible: days alone, no reason that was given for a change.</summary>
/// <param name="File">Their record.</param>
/// <param name="Pass">The PASS; null without one.</param>
/// <param name="Eligibility">The diagnoses, the latest first.</param>
public sealed record OwnPassPage(EmployeeFile File, OwnPass? Pass, IReadOnlyList<OwnEligibility> Eligibility)
{
    /// <summary>What tells of health, of a child's past or of exile is not asked for: a telephone is lent, and read over a shoulder.</summary>
    private static readonly IReadOnlyList<EligibilityCriterion> Shown = [.. Enum.GetValues<EligibilityCriterion>().Where(criterion => !criterion.IsSensitive())];

    public static async Task<OwnPassPage> LoadAsync(RegieQuartierDbContext db, EmployeeFile file, CancellationToken cancellation) =>
        new(file, await PassAsync(db, file.Id, cancellation), await EligibilityAsync(db, file.Id, cancellation));

    private static Task<OwnPass?> PassAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation) => db.IaePasses.AsNoTracking().AsSplitQuery()
        .Where(pass => pass.EmployeeId == employeeId && pass.WithdrawnOn == null)
        .OrderByDescending(pass => pass.StartsOn).ThenBy(pass => pass.Id)
        .Select(pass => new OwnPass(
            pass.Number!.Value,
            pass.SuspendedElsewhereDays + pass.ExtendedElsewhereDays,
            new PassDates(pass.StartsOn, pass.EndsOn, pass.Suspensions.OrderBy(one => one.StartsOn).Select(one => new DaySpan(one.StartsOn, one.EndsOn)).ToList()),
            pass.Extensions.OrderBy(one => one.RequestedOn).ThenBy(one => one.Id).Select(one => new OwnExtension(one.State, one.EndsOn)).ToList()))
        .FirstOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<OwnEligibility>> EligibilityAsync(RegieQuartierDbContext db, Guid employeeId, CancellationToken cancellation)
    {
        var diagnoses = await db.EligibilityDiagnoses.AsNoTracking()
            .Where(diagnosis => diagnosis.EmployeeId == employeeId && diagnosis.WithdrawnOn == null)
            .OrderByDescending(diagnosis => diagnosis.MadeOn).ThenByDescending(diagnosis => diagnosis.Id)
            .Select(diagnosis => new OwnEligibility(diagnosis.Author, diagnosis.MadeOn, diagnosis.Proofs.Where(proof => Shown.Contains(proof.Criterion)).Select(proof => new OwnProof(proof.Criterion, proof.IssuedOn)).ToList()))
            .ToListAsync(cancellation);
        return diagnoses.ConvertAll(diagnosis => diagnosis with { Proofs = [.. diagnosis.Proofs.OrderBy(proof => proof.Criterion)] });
    }
}

/// <summary>A PASS IAE.</summary>
/// <param name="Number">Its number.</param>
/// <param name="ElsewhereDays">Days that other organisations added to its end.</param>
/// <param name="Dates">Its days, and those it was held.</param>
/// <param name="Extensions">Demands that it last longer.</param>
public sealed record OwnPass(PassNumber Number, int ElsewhereDays, PassDates Dates, IReadOnlyList<OwnExtension> Extensions);

/// <summary>That it was asked to last longer.</summary>
/// <param name="State">Where the demand stands.</param>
/// <param name="Until">Until when.</param>
public sealed record OwnExtension(ExtensionState State, DateOnly Until);

/// <summary>Who said that they are eligible, when, and on which papers.</summary>
public sealed record OwnEligibility(PrescriberKind Author, DateOnly MadeOn, IReadOnlyList<OwnProof> Proofs);

/// <summary>A criterion, and the day of its paper, if any was seen.</summary>
public sealed record OwnProof(EligibilityCriterion Criterion, DateOnly? IssuedOn);
