using System.Globalization;

namespace RegieQuartier.Web.Features.Employees.Referents.Handovers;

/// <summary>What is said of whom an advisor follows.</summary>
public static class HandoverWords
{
    /// <summary>« Confier ces 12 parcours à la même personne ».</summary>
    public static string Title(int people) => people == 1 ? "Confier ce parcours" : string.Create(CultureInfo.InvariantCulture, $"Confier ces {people}\u00A0parcours à la même personne");

    /// <summary>The button.</summary>
    public static string Button(int people) => people == 1 ? "Confier ce parcours" : "Confier tous ces parcours";
}
