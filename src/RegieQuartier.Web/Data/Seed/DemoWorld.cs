using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Infrastructure.Messages;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>
/// Le Chemin Vert in Caen, with invented people, told in chapters, one file each. Generated from a
/// fixed seed, relative to the day of the first start.
/// </summary>
internal static class DemoWorld
{
    /// <summary>Development and Demo only: no other environment ever receives an invented person.</summary>
    public static bool HasDemoWorld(this IHostEnvironment environment) => environment.IsDevelopment() || environment.IsEnvironment("Demo");

    /// <summary>Fills the database, whole or not at all; does nothing where it was done before.</summary>
    public static async Task SeedAsync(RegieQuartierDbContext db, AppointmentMessages words, DateOnly today, CancellationToken cancellation)
    {
        if (await db.AuditEntries.AnyAsync(entry => entry.Action == AuditActions.DemoWorldCreated, cancellation))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var firstDay = new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero);
        DemoAccounts.AddTo(db, firstDay);
        db.AuditEntries.Add(AuditEntry.Record(AuditActions.DemoWorldCreated, null, null, firstDay));
        await db.SaveChangesAsync(cancellation);
        await DemoAppointments.AddToAsync(db, today, cancellation);
        await db.SaveChangesAsync(cancellation);
        await DemoServices.AddToAsync(db, firstDay, cancellation);
        DemoRelays.AddTo(db, firstDay);
        await DemoAbsences.AddToAsync(db, today, cancellation);
        await DemoWaiting.AddToAsync(db, today, cancellation);
        await DemoMessages.AddToAsync(db, words, firstDay, cancellation);
        DemoEmployees.AddTo(db, today);
        DemoTrainees.AddTo(db, today);
        await db.SaveChangesAsync(cancellation);
        await DemoPathways.AddToAsync(db, today, cancellation);
        await DemoCandidates.AddToAsync(db, today, cancellation);
        DemoLegalValues.AddTo(db, today);
        await db.SaveChangesAsync(cancellation);
        await DemoSkills.AddToAsync(db, today, cancellation);
        await DemoTrainings.AddToAsync(db, today, cancellation);
        await DemoDiagnoses.AddToAsync(db, today, cancellation);
        await DemoEligibility.AddToAsync(db, cancellation);
        await DemoStories.AddToAsync(db, today, cancellation);
        await db.SaveChangesAsync(cancellation);
        await DemoWeek.AddToAsync(db, today, cancellation);
        await DemoHours.AddToAsync(db, today, cancellation);
        DemoImports.AddTo(db, firstDay);
        await DemoDocuments.AddToAsync(db, today, cancellation);
        await DemoOwnPathway.AddToAsync(db, today, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
