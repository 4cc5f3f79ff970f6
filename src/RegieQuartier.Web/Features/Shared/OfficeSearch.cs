using System.Security.Claims;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>
/// Among whom the office searches. Who works for the régie and is helped by a public writer besides has two files that nobody may
/// bring together: a search is in one of them, never in both.
/// </summary>
/// <param name="Title">How the screen names it.</param>
/// <param name="Url">The page of its results.</param>
/// <param name="Policy">Who may search there.</param>
public sealed record OfficeSearch(string Title, string Url, string Policy)
{
    /// <summary>The name of what is typed, in the address.</summary>
    public const string TextName = "q";

    /// <summary>Fewer letters find too many.</summary>
    public const int ShortestText = 2;

    /// <summary>People shown at most: a name that has more is asked for more letters.</summary>
    public const int Shown = 20;

    private static readonly OfficeSearch Employees = new("Salariés", "/recherche", Policies.ViewEmployees);

    private static readonly OfficeSearch Appointments = new("Rendez-vous", "/recherche/rendez-vous", Policies.ViewAgenda);

    /// <summary>What a person may search, their own work first: who receives visitors and opens no record looks for a visitor.</summary>
    public static IReadOnlyList<OfficeSearch> For(ClaimsPrincipal person)
    {
        OfficeSearch[] all = person.Can(Policies.OpenEmployees) ? [Employees, Appointments] : [Appointments, Employees];
        return [.. all.Where(subject => person.Can(subject.Policy))];
    }

    /// <summary>The same search there.</summary>
    public string LinkTo(string text) => text.Length == 0 ? Url : $"{Url}?{TextName}={Uri.EscapeDataString(text)}";
}
