namespace RegieQuartier.Web.Features.Employees;

/// <summary>Short words about an employee, in lists.</summary>
public static class EmployeeWords
{
    /// <summary>« Agente de propreté. Parcours suivi par Claire Lemonnier. », as far as the reader may know.</summary>
    public static string JobAndReferent(EmployeeRow row) => (row.JobTitle, row.ReferentName) switch
    {
        (null, null) => "",
        ({ } job, null) => $"{job}.",
        (null, { } referent) => $"Parcours suivi par {referent}.",
        ({ } job, { } referent) => $"{job}. Parcours suivi par {referent}.",
    };
}
