using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>What finance does: contracts, their papers, the hours, and the agreements that pay for them.</summary>
internal static class ContractTasks
{
    private const int MinutesInAnHour = 60;

    /// <summary>Null for who does not keep contracts, or reads every pathway and has its counters.</summary>
    public static async Task<IReadOnlyList<HomeTasks>?> LoadAsync(RegieQuartierDbContext db, AlertTerms terms, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        if (!user.Can(Policies.EditContracts) || user.Can(Policies.ViewAllPathways))
        {
            return null;
        }

        return HomeTasks.Of(
            new HomeTasks("contrats", "Contrats finis ou bientôt finis", true, await ContractsAsync(db, terms, today, cancellation)),
            new HomeTasks("derogations", "Moins d’heures que le minimum", true, await FewerHoursAsync(db, terms, today, cancellation)),
            new HomeTasks("heures", "Heures à saisir", true, HomeWords.Hours(await HoursToEnter.LoadAsync(db, db.Employees.WithHoursEditableBy(user), today, cancellation))),
            new HomeTasks("sejour", "Titres de séjour", true, await PermitsAsync(db, terms, today, cancellation)),
            new HomeTasks("conventions", "Conventions et annexes", true, await AgreementsAsync(db, today, cancellation)));
    }

    // The last contract of each, of integration or not, around its end: later on, nobody waits for it any more.
    private static async Task<IReadOnlyList<HomeTask>> ContractsAsync(RegieQuartierDbContext db, AlertTerms terms, DateOnly today, CancellationToken cancellation)
    {
        var (since, limit) = (today.AddDays(-terms.ContractDays), terms.ContractsUntil(today));
        var contracts = await (
            from contract in db.EmploymentContracts.Where(one => one.LastDay >= since && one.LastDay <= limit
                && !db.EmploymentContracts.Any(later => later.EmployeeId == one.EmployeeId && (later.LastDay == null || later.LastDay > one.LastDay)))
            join employee in db.Employees.NotGoneBy(db, today) on contract.EmployeeId equals employee.Id
            orderby contract.LastDay, employee.SortName, contract.Id
            select new { contract.Id, contract.EmployeeId, FullName = employee.FirstName + " " + employee.LastName, contract.Type, contract.LastDay, contract.TerminatedOn }).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. from contract in contracts.DistinctBy(contract => contract.EmployeeId)
               let isBroken = contract.TerminatedOn is not null
               let goesOn = contract.LastDay >= today && !isBroken && !contract.Type.IsPermanent()
               select new HomeTask(
                   contract.FullName,
                   HomeWords.Contract(contract.Type, contract.LastDay!.Value, isBroken, today),
                   HomeChip.Until(contract.LastDay.Value, today),
                   goesOn ? "Renouveler" : "Voir les contrats",
                   goesOn ? $"/salaries/{contract.EmployeeId}/contrats/{contract.Id}/renouvellement" : $"/salaries/{contract.EmployeeId}/contrats"),
        ];
    }

    // Those who work fewer hours than the minimum, and longer than the prefect allows it.
    private static async Task<IReadOnlyList<HomeTask>> FewerHoursAsync(RegieQuartierDbContext db, AlertTerms terms, DateOnly today, CancellationToken cancellation)
    {
        var limit = terms.ContractsUntil(today);
        var minimum = db.LegalValues.Where(value => value.Rule == LegalRule.CddiMinimumWeeklyHours && value.HoldsFrom <= today).OrderByDescending(value => value.HoldsFrom).Select(value => value.Value);
        var contracts = await (
            from contract in db.EmploymentContracts.OfIntegration().Where(one => (one.LastDay == null || one.LastDay >= today) && one.FewerHoursUntil <= limit
                && (one.LastDay == null || one.FewerHoursUntil < one.LastDay) && one.WeeklyMinutes < minimum.FirstOrDefault() * MinutesInAnHour)
            join employee in db.Employees on contract.EmployeeId equals employee.Id
            orderby contract.FewerHoursUntil, employee.SortName, contract.Id
            select new { contract.Id, contract.EmployeeId, FullName = employee.FirstName + " " + employee.LastName, contract.WeeklyMinutes, contract.FewerHoursUntil, contract.TerminatedOn }).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. contracts.Select(contract => new HomeTask(
                contract.FullName,
                HomeWords.FewerHours(contract.WeeklyMinutes, contract.FewerHoursUntil!.Value, today),
                HomeChip.Until(contract.FewerHoursUntil.Value, today),
                contract.TerminatedOn is null ? "Faire un avenant" : "Voir les contrats",
                contract.TerminatedOn is null ? $"/salaries/{contract.EmployeeId}/contrats/{contract.Id}/avenant" : $"/salaries/{contract.EmployeeId}/contrats")),
        ];
    }

    // Of those who work, or are about to: without it they may not.
    private static async Task<IReadOnlyList<HomeTask>> PermitsAsync(RegieQuartierDbContext db, AlertTerms terms, DateOnly today, CancellationToken cancellation)
    {
        var limit = terms.PapersUntil(today);
        var atWork = db.EmploymentContracts.Where(contract => contract.LastDay == null || contract.LastDay >= today).Select(contract => contract.EmployeeId).Distinct();
        var permits = await (
            from id in atWork
            join employee in db.Employees on id equals employee.Id
            join paper in db.EmployeePapers.NotReplaced(db).Where(one => one.Kind == PaperKind.ResidencePermit && one.ExpiresOn <= limit) on employee.Id equals paper.EmployeeId
            orderby paper.ExpiresOn, employee.SortName, paper.Id
            select new { paper.Id, paper.EmployeeId, FullName = employee.FirstName + " " + employee.LastName, paper.Kind, paper.Detail, paper.ExpiresOn }).AsNoTracking().ToListAsync(cancellation);
        return [.. permits.Select(paper => new HomeTask(
            paper.FullName, HomeWords.Paper(paper.Kind, paper.Detail, paper.ExpiresOn!.Value, today), HomeChip.Until(paper.ExpiresOn.Value, today, "Périmé"), "Ouvrir le papier", $"/salaries/{paper.EmployeeId}/papiers/{paper.Id}"))];
    }

    // One that ended and that none follows is told for a year: later on, nobody means to renew it.
    private static async Task<IReadOnlyList<HomeTask>> AgreementsAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var agreements = await db.SiaeAgreements.AsNoTracking()
            .OrderBy(agreement => agreement.EndsOn).ThenBy(agreement => agreement.Kind).ThenBy(agreement => agreement.Id)
            .Select(agreement => new KnownAgreement(
                agreement.Id, agreement.Kind, agreement.StartsOn, agreement.EndsOn, agreement.Annexes.OrderBy(annex => annex.StartsOn).Select(annex => new DaySpan(annex.StartsOn, annex.EndsOn)).ToList()))
            .ToListAsync(cancellation);
        return [.. agreements.Where(agreement => agreement.StartsOn <= today && agreement.EndsOn >= today.AddYears(-1)).SelectMany(agreement => TasksOf(agreement, agreements, today))];
    }

    private static IEnumerable<HomeTask> TasksOf(KnownAgreement agreement, List<KnownAgreement> all, DateOnly today)
    {
        var kind = agreement.Kind.ToLabel();
        if (SiaeAgreement.IsToRenew(agreement.EndsOn, today) && !all.Exists(next => next.Kind == agreement.Kind && next.EndsOn > agreement.EndsOn))
        {
            yield return new HomeTask($"Convention {kind}", $"Elle {(agreement.EndsOn < today ? "a fini" : "finit")} le {agreement.EndsOn.ToDateText()}, et aucune ne la suit.", HomeChip.Until(agreement.EndsOn, today), "Noter la suivante", "/conventions/nouvelle");
        }

        var until = SiaeAgreement.CoveredUntil(agreement.Annexes, today);
        if (agreement.EndsOn < today)
        {
            yield break;
        }

        if (until is null)
        {
            yield return new HomeTask($"Annexe de la convention {kind}", "Aucune annexe aujourd’hui\u00A0: aucun poste n’est financé.", new HomeChip("Manque", "alert", "alert"), "Ajouter une annexe", $"/conventions/{agreement.Id}/annexes/nouvelle");
        }
        else if (until < agreement.EndsOn && until < today.AddMonths(SiaeAgreement.AnnexMonths))
        {
            yield return new HomeTask(
                $"Annexe de la convention {kind}", $"Elle finit le {until.Value.ToDateText()}, et aucune ne la suit.", HomeChip.Until(until.Value, today), "Ajouter la suivante", $"/conventions/{agreement.Id}/annexes/nouvelle");
        }
    }

    private sealed record KnownAgreement(Guid Id, SiaeKind Kind, DateOnly StartsOn, DateOnly EndsOn, IReadOnlyList<DaySpan> Annexes);
}
