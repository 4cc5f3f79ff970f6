using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Who sees which papers: those for work go to whoever gives work, the others to who knows the person, health to their advisor.</summary>
internal static class PaperAccess
{
    public static bool Sees(this EmployeeRights rights, PaperKind kind) => kind switch
    {
        _ when kind.IsSensitive() => rights.Follows,
        _ when kind.IsForWork() => rights.WorkPapers,
        _ => rights.Identity,
    };
}
