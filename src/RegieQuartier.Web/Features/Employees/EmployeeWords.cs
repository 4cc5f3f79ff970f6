using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>Short words about an employee, in lists.</summary>
public static class EmployeeWords
{
    /// <summary>« Agente de propreté. Parcours suivi par Claire Lemonnier. », as far as the reader may know.</summary>
    public static string JobAndReferent(EmployeeRow row) => (row.JobTitle, row.IsReferent ? null : row.ReferentName) switch
    {
        (null, null) => "",
        ({ } job, null) => $"{job}.",
        (null, { } referent) => $"Parcours suivi par {referent}.",
        ({ } job, { } referent) => $"{job}. Parcours suivi par {referent}.",
    };

    /// <summary>« Partie le 12 mars 2026 »; « Parti », for who may not know the day.</summary>
    public static string Left(EmployeeRow row)
    {
        var left = row.GoneAs == Civility.Mrs ? "Partie" : "Parti";
        return row.LeftOn is { } day ? $"{left} le {day.ToDateText()}" : left;
    }
}
