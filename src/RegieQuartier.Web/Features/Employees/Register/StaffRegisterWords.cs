using System.Globalization;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Employees.Register;

/// <summary>What an entry of the register says, on the screen, on paper and in a file.</summary>
public static class StaffRegisterWords
{
    /// <summary>« DIALLO-LEMARCHAND, née DIALLO »: family names stand in capitals in the registers of the law.</summary>
    public static string Name(StaffRegisterEntry entry) => entry.BirthName is { } birthName
        ? $"{Capitals(entry.LastName)}, {(entry.Civility == Civility.Mrs ? "née" : "né")} {Capitals(birthName)}"
        : Capitals(entry.LastName);

    /// <summary>« F » or « M ».</summary>
    public static string Sex(StaffRegisterEntry entry) => entry.Civility == Civility.Mrs ? "F" : "M";

    /// <summary>« CDD d’insertion, temps partiel »: the mentions of art. D1221-23.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="fullTimeMinutes">Minutes of a whole week of work: fewer are part time.</param>
    public static string Contract(StaffRegisterEntry entry, int fullTimeMinutes) => $"{KindOf(entry.Type)}{(entry.WeeklyMinutes < fullTimeMinutes ? ", temps partiel" : "")}";

    /// <summary>« Jusqu’au 12/05/2027 »: that the permit exists and when it ends; its kind and number are in the paper file.</summary>
    public static string Permit(StaffRegisterEntry entry) => (entry.HasPermit, entry.PermitExpiresOn) switch
    {
        (false, _) => "",
        (true, null) => "Noté, sans date de fin",
        (true, { } last) => $"Jusqu’au {ShortDate(last)}",
    };

    /// <summary>« 02/03/2026 »: dense tables write dates short.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>What the register is limited to.</summary>
    public static string Scope(int? year) => year is { } chosen ? string.Create(CultureInfo.InvariantCulture, $"Présents en {chosen}") : "Tout le registre";

    private static string KindOf(ContractType type) => type switch
    {
        ContractType.Cddi => "CDD d’insertion",
        ContractType.FixedTerm => "CDD",
        ContractType.Apprenticeship => "Apprenti",
        ContractType.Professionalisation => "Contrat de professionnalisation",
        _ => type.ToLabel(),
    };

    private static string Capitals(string name) => name.ToUpper(CultureInfo.GetCultureInfo("fr-FR"));
}
