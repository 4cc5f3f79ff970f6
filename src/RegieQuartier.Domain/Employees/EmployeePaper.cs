using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>A paper with an end: what it allows stops with it.</summary>
public enum PaperKind
{
    /// <summary>Titre de séjour.</summary>
    ResidencePermit,

    /// <summary>Reconnaissance de la qualité de travailleur handicapé.</summary>
    Rqth,

    /// <summary>CACES.</summary>
    Caces,

    /// <summary>Driving licence.</summary>
    DrivingLicence,

    /// <summary>Electrical authorisation.</summary>
    ElectricalAuthorisation,

    /// <summary>First aid at work (SST).</summary>
    FirstAid,

    /// <summary>Next visit to the occupational physician: its date alone.</summary>
    OccupationalVisit,
}

/// <summary>What a kind of paper means for who may see it.</summary>
public static class PaperKindMeaning
{
    /// <summary>Whether it tells what work the person may be given: their supervisor sees it.</summary>
    public static bool IsForWork(this PaperKind kind) => kind is PaperKind.Caces or PaperKind.DrivingLicence or PaperKind.ElectricalAuthorisation or PaperKind.FirstAid;

    /// <summary>
    /// Those of which one holds one at a time, whatever its number: the one that lasts longest takes the place of the others. Any other
    /// kind is held by category, each of which is renewed for itself.
    /// </summary>
    public static IReadOnlyList<PaperKind> HeldOnce { get; } = [PaperKind.ResidencePermit, PaperKind.Rqth, PaperKind.FirstAid, PaperKind.OccupationalVisit];

    /// <summary>Whether its number is kept: that of a permit which allows to work stands in the staff register (Code du travail, art. D1221-23).</summary>
    public static bool HasNumber(this PaperKind kind) => kind == PaperKind.ResidencePermit;

    /// <summary>Whether it tells of health: their advisor alone sees it.</summary>
    public static bool IsSensitive(this PaperKind kind) => kind == PaperKind.Rqth;
}

/// <summary>A paper of an employee.</summary>
public sealed class EmployeePaper
{
    /// <summary>Longest detail, in characters.</summary>
    public const int DetailMaxLength = 60;

    /// <summary>Longest number, in characters.</summary>
    public const int NumberMaxLength = 30;

    private EmployeePaper()
    {
    }

    /// <summary>Identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The employee.</summary>
    public Guid EmployeeId { get; private set; }

    /// <summary>Its kind.</summary>
    public PaperKind Kind { get; private set; }

    /// <summary>Its category: « R489 catégorie 3 », « carte de résident »; empty when there is none.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Its number, where the staff register names it; empty when there is none.</summary>
    public string Number { get; private set; } = "";

    /// <summary>First day; null when it is not known.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Last day; null when it has none.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>Writes a paper down, or says why it cannot be.</summary>
    /// <param name="employee">Whose it is.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="detail">Its category, or nothing.</param>
    /// <param name="issuedOn">First day, if it is known.</param>
    /// <param name="expiresOn">Last day, if it has one.</param>
    /// <param name="number">Its number, or nothing.</param>
    public static Result<EmployeePaper> Of(Employee employee, PaperKind kind, string detail, DateOnly? issuedOn, DateOnly? expiresOn, string number = "")
    {
        var paper = new EmployeePaper { Id = Guid.CreateVersion7(), EmployeeId = employee.Id, Kind = kind };
        return paper.Correct(detail, number, issuedOn, expiresOn) is { Refused: true } refused ? refused.Refusal : paper;
    }

    /// <summary>Corrects it, or writes its renewal.</summary>
    /// <param name="detail">Its category, or nothing.</param>
    /// <param name="number">Its number, or nothing.</param>
    /// <param name="issuedOn">First day, if it is known.</param>
    /// <param name="expiresOn">Last day, if it has one.</param>
    public Result Correct(string detail, string number, DateOnly? issuedOn, DateOnly? expiresOn)
    {
        if (new PaperDraft(Kind, detail, number, issuedOn, expiresOn).Refusals.FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        (Detail, Number, IssuedOn, ExpiresOn) = (detail, number, issuedOn, expiresOn);
        return Result.Done;
    }
}
