using System.Globalization;
using System.Security.Claims;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the head of a record says.</summary>
public static class EmployeeHeadWords
{
    /// <summary>« FD » for Fatoumata Diallo-Lemarchand.</summary>
    public static string InitialsOf(string fullName)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? words[0][..1] : string.Concat(words[0][..1], words[1][..1]);
    }

    /// <summary>« Agente de propreté, équipe de Bruno Castel. Parcours suivi par vous. »</summary>
    public static string Introduction(EmployeeFile file, ClaimsPrincipal user)
    {
        // Whoever reads the hours alone reads them here: the dates are on a bar of their own, for who reads the contract.
        var hours = file.Contract is { } contract && !file.Rights.Contracts ? Hours(contract, file.Today) : null;
        var work = string.Join(", ", new[] { file.Contract?.JobTitle, file.SupervisorName is { } supervisor ? $"équipe {supervisor.AfterDe()}" : null, hours }.OfType<string>());
        var referent = file.ReferentId switch
        {
            null when file.Rights.Follows => "Personne n’est chargé de son parcours : vous le suivez pendant un remplacement.",
            null => "Personne ne suit son parcours pour l’instant.",
            { } id when id == user.AccountId() => "Parcours suivi par vous.",
            _ when file.Rights.Follows => $"Parcours suivi par {file.ReferentName}, et par vous pendant son absence.",
            _ => $"Parcours suivi par {file.ReferentName}.",
        };
        return work.Length == 0 ? referent : $"{work.Capitalised()}. {referent}";
    }

    private static string Hours(ContractLine contract, DateOnly today) =>
        contract.Dates.StatusOn(today) == ContractStatus.Over ? "plus sous contrat" : WeeklyHours(contract.WeeklyMinutes);

    /// <summary>« 26 h par semaine »; « 30 h 30 par semaine ».</summary>
    public static string WeeklyHours(int minutes) => $"{HoursText.Of(minutes)} par semaine";

    /// <summary>« dans 98 jours »; « demain »; « aujourd’hui ».</summary>
    public static string InDays(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "aujourd’hui",
        1 => "demain",
        var days => string.Create(CultureInfo.InvariantCulture, $"dans {days} jours"),
    };

    /// <summary>« Finit le 1er mars 2027, dans 98 jours »; « Fini le 1er mars 2026 ».</summary>
    public static string Ends(DateOnly? lastDay, DateOnly today) => lastDay switch
    {
        null => "Sans fin prévue",
        { } last when last < today => $"Fini le {last.ToDateText()}",
        { } last => $"Finit le {last.ToDateText()}, {InDays(last, today)}",
    };

    public static string ToLabel(this ContractStatus status) => status switch
    {
        ContractStatus.Future => "Contrat à venir",
        ContractStatus.Running => "Sous contrat",
        ContractStatus.Suspended => "Contrat suspendu",
        ContractStatus.Over => "Contrat fini",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string ToLabel(this IaePassStatus status) => status switch
    {
        IaePassStatus.Future => "PASS valide, pas commencé",
        IaePassStatus.Valid => "PASS valide",
        IaePassStatus.Suspended => "PASS suspendu",
        IaePassStatus.Expired => "PASS fini",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string ToLabel(this ContractType type) => type switch
    {
        ContractType.Cddi => "CDDI",
        ContractType.InclusionPermanent => "CDI inclusion",
        ContractType.Permanent => "CDI",
        ContractType.FixedTerm => "CDD",
        ContractType.AdultRelay => "Adulte-relais",
        ContractType.Pec => "Parcours emploi compétences",
        ContractType.Apprenticeship => "Apprentissage",
        ContractType.Professionalisation => "Professionnalisation",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
