using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Employees.Contracts;
using RegieQuartier.Web.Features.Employees.Exits;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Signs the contracts of a file by the same rules as one by one, with all that they need read at once.</summary>
internal sealed class SigningDesk
{
    private readonly ImportMoment _moment;
    private readonly Domain.Pathways.ExitReasons _reasons;
    private readonly IReadOnlyList<SiaeAgreement> _agreements;
    private readonly Dictionary<Guid, List<EmploymentContract>> _contracts;
    private readonly Dictionary<Guid, PathwaySequence> _pathways;

    private SigningDesk(
        ImportMoment moment, Domain.Pathways.ExitReasons reasons, LegalValues law, IReadOnlyList<SiaeAgreement> agreements, Dictionary<Guid, List<EmploymentContract>> contracts, Dictionary<Guid, PathwaySequence> pathways) =>
        (_moment, _reasons, Law, _agreements, _contracts, _pathways) = (moment, reasons, law, agreements, contracts, pathways);

    /// <summary>The legal figures that the contracts are signed by.</summary>
    public LegalValues Law { get; }

    public static async Task<SigningDesk> OpenAsync(RegieQuartierDbContext db, Guid[] people, Domain.Pathways.ExitReasons reasons, ImportMoment moment, CancellationToken cancellation)
    {
        // When the file is written, and not only looked at, nobody leaves between this reading and its contract.
        if (db.Database.CurrentTransaction is not null)
        {
            await RecordLock.HoldAsync(db, people, cancellation);
        }

        var contracts = await db.EmploymentContracts.AsNoTracking().Where(contract => people.Contains(contract.EmployeeId)).ToListAsync(cancellation);
        return new SigningDesk(
            moment,
            reasons,
            await LegalFigures.ReadAsync(db, cancellation),
            await db.SiaeAgreements.AsNoTracking().ToListAsync(cancellation),
            contracts.GroupBy(contract => contract.EmployeeId).ToDictionary(own => own.Key, own => own.ToList()),
            await PathwaysAsync(db, people, cancellation));
    }

    /// <summary>
    /// Signs the contract of a row, opens the pathway that comes with it, and closes the one that it ended; null, and the reason on its
    /// cell, when it cannot be.
    /// </summary>
    public ImportedRow? Sign(ContractRow row)
    {
        var (person, form) = (row.Person!, row.Form);
        if (!TryFindAgreement(row, out var agreement))
        {
            return null;
        }

        var party = new ContractParty(person.Id, person.BornOn, _contracts.GetValueOrDefault(person.Id) ?? []);
        var signed = EmploymentContract.Sign(party, agreement, form.ToTerms(Law), ((IBeyondLimitForm)form).ToBeyond(), _moment.Today, Law);
        if (signed.Refused)
        {
            return Refuse(row, signed.Refusal.Field, Sentence(signed.Refusal, form.StartsOn!.Value));
        }

        var contract = signed.Value;
        if (row.Break is { } broken && contract.Terminate(broken.TerminatedOn!.Value, broken.TerminationReason!.Value) is { Refusal: { } outside })
        {
            return Refuse(row, outside.Field, ContractLabels.Sentence(outside));
        }

        _contracts[person.Id] = [.. party.Contracts, contract];
        return row.Exit is { } exit ? Leave(row, contract, exit) : GoOn(row, contract);
    }

    /// <summary>What will be to be checked of the people whose contracts were signed.</summary>
    public async Task<IReadOnlyList<ImportAfter>> AfterAsync(RegieQuartierDbContext db, Guid[] people, CancellationToken cancellation)
    {
        var today = _moment.Today;
        var covered = await db.IaePasses.CoveringOn(today).Where(pass => people.Contains(pass.EmployeeId)).Select(pass => pass.EmployeeId).ToHashSetAsync(cancellation);
        return ImportAfter.Some(
        [
            new(AfterImport.Pass, people.Count(id => !covered.Contains(id) && _contracts[id].Exists(contract => contract.Type == ContractType.Cddi && contract.StartsOn <= today && contract.LastDay >= today))),
            new(AfterImport.Exit, people.Count(id => _pathways[id].Latest is { IsOpen: true } && _contracts[id].TrueForAll(contract => !contract.Type.IsIntegration() || contract.LastDay < today))),
            new(AfterImport.Address, people.Count(id => _pathways[id].LacksEntryArea)),
        ]);
    }

    private ImportedRow? GoOn(ContractRow row, EmploymentContract contract)
    {
        var placed = _pathways[contract.EmployeeId].Admit(contract);
        return placed.Refused ? Refuse(row, placed.Refusal.Field, ContractLabels.Sentence(placed.Refusal)) : Written(contract, placed.Value, null);
    }

    private ImportedRow? Leave(ContractRow row, EmploymentContract contract, ExitForm exit)
    {
        var told = new ExitTold(exit.ExitOn!.Value, HoursText.Read(exit.WorkedHours)!.Value, "");
        var contracts = _contracts[contract.EmployeeId].Where(one => one.StartsOn <= told.ExitOn).ToList();
        var placed = _pathways[contract.EmployeeId].Leave(contract, contracts, told.ExitOn);
        if (placed.Refused)
        {
            return Refuse(row, placed.Refusal.Field ?? nameof(ExitForm.ExitOn), ExitSentence(placed.Refusal));
        }

        var pathway = placed.Value.Pathway!;
        var facts = ExitFacts.Of(told, pathway, contracts, SiaeOf(contracts));
        var left = PathwayExit.Recall(pathway, _reasons.At(exit.ReasonCode!.Value, told.ExitOn)!, facts, _moment.AuthorId, _moment.Today, Law);
        return left.Refused ? Refuse(row, left.Refusal.Field ?? nameof(ExitForm.ExitOn), ExitSentence(left.Refusal)) : Written(contract, placed.Value, left.Value);
    }

    private static async Task<Dictionary<Guid, PathwaySequence>> PathwaysAsync(RegieQuartierDbContext db, Guid[] people, CancellationToken cancellation)
    {
        var areas = await AreasAsync(db, people, cancellation);
        var kept = (await db.IntegrationPathways.AsNoTracking().Where(pathway => people.Contains(pathway.EmployeeId)).ToListAsync(cancellation)).ToLookup(pathway => pathway.EmployeeId);
        return people.ToDictionary(id => id, id => new PathwaySequence(kept[id], areas.GetValueOrDefault(id)));
    }

    private static async Task<Dictionary<Guid, PriorityAreaCheck>> AreasAsync(RegieQuartierDbContext db, Guid[] people, CancellationToken cancellation)
    {
        var checkedOnes = await db.Employees.AsNoTracking()
            .Where(employee => people.Contains(employee.Id) && employee.LivesInPriorityArea != null && employee.PriorityAreaCheckedOn != null)
            .Select(employee => new { employee.Id, Inside = employee.LivesInPriorityArea!.Value, On = employee.PriorityAreaCheckedOn!.Value })
            .ToListAsync(cancellation);
        return checkedOnes.ToDictionary(one => one.Id, one => new PriorityAreaCheck(one.Inside, one.On));
    }

    private static ImportedRow? Refuse(ContractRow row, string? field, string sentence)
    {
        row.Reader.Wrong(field, sentence);
        return null;
    }

    private static ImportedRow Written(EmploymentContract contract, PathwayPlace place, PathwayExit? exit)
    {
        var opened = place.IsOpened ? place.Pathway : null;
        return new ImportedRow(
            contract.EmployeeId,
            [.. new object?[] { contract, opened, exit }.OfType<object>()],
            opened is null ? [(ImportedKind.Contract, contract.Id)] : [(ImportedKind.Contract, contract.Id), (ImportedKind.Pathway, opened.Id)],
            [
                AuditActions.ContractConcluded,
                .. contract.TerminatedOn is null ? Array.Empty<string>() : [AuditActions.ContractTerminated],
                .. opened is null ? Array.Empty<string>() : [AuditActions.PathwayOpened],
                .. exit is null ? Array.Empty<string>() : [AuditActions.ExitDecided],
            ]);
    }

    // The kind of the agreement that the last of them was made under.
    private SiaeKind SiaeOf(IEnumerable<EmploymentContract> contracts)
    {
        var last = contracts.Where(contract => contract.AgreementId is not null).MaxBy(contract => contract.StartsOn)!;
        return _agreements.Single(agreement => agreement.Id == last.AgreementId).Kind;
    }

    /// <summary>The agreement that covers the first day: the one of the kind that is named, or the only one.</summary>
    private bool TryFindAgreement(ContractRow row, out SiaeAgreement? agreement)
    {
        agreement = null;
        if (!row.Form.Type!.Value.IsIntegration())
        {
            return true;
        }

        var day = row.Form.StartsOn!.Value;
        var possible = _agreements.Where(one => one.StartsOn <= day && day <= one.EndsOn && (row.Agreement is null || one.Kind == row.Agreement)).ToList();
        if (possible.Count != 1)
        {
            row.Reader.Wrong(nameof(ContractForm.AgreementId), possible.Count == 0
                ? "Aucune convention avec l’État ne couvre le premier jour de ce contrat."
                : "Plusieurs conventions couvrent le premier jour : écrivez laquelle, par exemple ACI.");
            return false;
        }

        agreement = possible[0];
        return true;
    }

    private string Sentence(Refusal refusal, DateOnly day) => refusal == ContractRefusals.BeyondLimit
        ? "Avec les contrats d’avant, cela dépasse la durée permise : écrivez le motif de dépassement, qui l’a décidé et quel jour."
        : ContractLabels.Sentence(refusal, Law, day);

    private static string ExitSentence(Refusal refusal) => refusal switch
    {
        _ when refusal == ExitRefusals.AlreadyDecided => "Cette personne est déjà sortie du parcours où ce contrat commence : videz les cellules de la sortie.",
        _ when refusal == PathwayRefusals.LeftWithEarlierContract => ContractLabels.Sentence(refusal),
        _ => ExitLabels.Sentence(refusal),
    };
}
