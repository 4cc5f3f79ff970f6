using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Contracts;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Signs the contracts of a file by the same rules as one by one, with all that they need read at once.</summary>
internal sealed class SigningDesk
{
    private readonly Dictionary<Guid, List<EmploymentContract>> _contracts;
    private readonly HashSet<Guid> _withOpenPathway;
    private readonly Dictionary<Guid, PriorityAreaCheck> _areas;
    private readonly IReadOnlyList<SiaeAgreement> _agreements;
    private readonly DateOnly _today;

    private SigningDesk(
        Dictionary<Guid, List<EmploymentContract>> contracts, HashSet<Guid> withOpenPathway, Dictionary<Guid, PriorityAreaCheck> areas, IReadOnlyList<SiaeAgreement> agreements, LegalValues law, DateOnly today) =>
        (_contracts, _withOpenPathway, _areas, _agreements, Law, _today) = (contracts, withOpenPathway, areas, agreements, law, today);

    /// <summary>The legal figures that the contracts are signed by.</summary>
    public LegalValues Law { get; }

    public static async Task<SigningDesk> OpenAsync(RegieQuartierDbContext db, Guid[] people, DateOnly today, CancellationToken cancellation)
    {
        // When the file is written, and not only looked at, nobody leaves between this reading and its contract.
        if (db.Database.CurrentTransaction is not null)
        {
            await RecordLock.HoldAsync(db, people, cancellation);
        }

        var contracts = await db.EmploymentContracts.AsNoTracking().Where(contract => people.Contains(contract.EmployeeId)).ToListAsync(cancellation);
        var open = await db.IntegrationPathways.AsNoTracking().Where(pathway => people.Contains(pathway.EmployeeId) && pathway.ClosedOn == null).Select(pathway => pathway.EmployeeId).ToListAsync(cancellation);
        return new SigningDesk(
            contracts.GroupBy(contract => contract.EmployeeId).ToDictionary(own => own.Key, own => own.ToList()),
            [.. open],
            await AreasAsync(db, people, cancellation),
            await db.SiaeAgreements.AsNoTracking().ToListAsync(cancellation),
            await LegalFigures.ReadAsync(db, cancellation),
            today);
    }

    /// <summary>Signs the contract of a row, and opens the pathway that comes with it; null, and the reason on its cell, when it cannot be.</summary>
    public ImportedRow? Sign(ContractRow row)
    {
        var (person, form) = (row.Person!, row.Form);
        if (!TryFindAgreement(row, out var agreement))
        {
            return null;
        }

        var party = new ContractParty(person.Id, person.BornOn, _contracts.GetValueOrDefault(person.Id) ?? []);
        var signed = EmploymentContract.Sign(party, agreement, form.ToTerms(Law), null, _today, Law);
        if (signed.Refused)
        {
            row.Reader.Wrong(signed.Refusal.Field, Sentence(signed.Refusal, form.StartsOn!.Value));
            return null;
        }

        var contract = signed.Value;
        if (row.Break is { } broken && contract.Terminate(broken.TerminatedOn!.Value, broken.TerminationReason!.Value) is { Refusal: { } outside })
        {
            row.Reader.Wrong(outside.Field, ContractLabels.Sentence(outside));
            return null;
        }

        _contracts[person.Id] = [.. party.Contracts, contract];
        return Written(contract, IntegrationPathway.OpenWith(contract, _withOpenPathway.Contains(person.Id), _areas.GetValueOrDefault(person.Id)));
    }

    private static async Task<Dictionary<Guid, PriorityAreaCheck>> AreasAsync(RegieQuartierDbContext db, Guid[] people, CancellationToken cancellation)
    {
        var checkedOnes = await db.Employees.AsNoTracking()
            .Where(employee => people.Contains(employee.Id) && employee.LivesInPriorityArea != null && employee.PriorityAreaCheckedOn != null)
            .Select(employee => new { employee.Id, Inside = employee.LivesInPriorityArea!.Value, On = employee.PriorityAreaCheckedOn!.Value })
            .ToListAsync(cancellation);
        return checkedOnes.ToDictionary(one => one.Id, one => new PriorityAreaCheck(one.Inside, one.On));
    }

    private ImportedRow Written(EmploymentContract contract, IntegrationPathway? opened)
    {
        string[] actions = contract.TerminatedOn is null ? [AuditActions.ContractConcluded] : [AuditActions.ContractConcluded, AuditActions.ContractTerminated];
        if (opened is null)
        {
            return new ImportedRow(contract.EmployeeId, [contract], [(ImportedKind.Contract, contract.Id)], actions);
        }

        _withOpenPathway.Add(contract.EmployeeId);
        return new ImportedRow(
            contract.EmployeeId,
            [contract, opened],
            [(ImportedKind.Contract, contract.Id), (ImportedKind.Pathway, opened.Id)],
            [.. actions, AuditActions.PathwayOpened]);
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
        ? "Avec les contrats d’avant, cela dépasse la durée permise : ajoutez ce contrat depuis le dossier, avec son motif de dépassement."
        : ContractLabels.Sentence(refusal, Law, day);
}
