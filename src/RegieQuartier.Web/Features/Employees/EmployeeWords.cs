using System.Security.Claims;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

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

    /// <summary>« PASS suspendu jusqu’au 30 novembre 2026, fin le 21 mars 2028. »; null when it is not told, or without one.</summary>
    public static string? Pass(EmployeeRow row, DateOnly today) => row is { PassStartsOn: { } startsOn, PassEndsOn: { } endsOn }
        ? StatusOf(row, today) switch
        {
            IaePassStatus.Suspended => $"PASS suspendu jusqu’au {row.HeldUntil!.Value.ToDateText()}, fin le {endsOn.ToDateText()}.",
            IaePassStatus.Future => $"PASS à partir du {startsOn.ToDateText()}.",
            IaePassStatus.Valid => $"PASS valide jusqu’au {endsOn.ToDateText()}.",
            IaePassStatus.Expired => $"PASS fini le {endsOn.ToDateText()}.",
            var status => throw new ArgumentOutOfRangeException(nameof(row), status, null),
        }
        : null;

    /// <summary>Where their last PASS IAE stands on a day; null when it is not told, or without one.</summary>
    public static IaePassStatus? StatusOf(EmployeeRow row, DateOnly today) => row is { PassStartsOn: { } startsOn, PassEndsOn: { } endsOn }
        ? new PassDates(startsOn, endsOn, row.HeldUntil is { } until ? [new DaySpan(today, until)] : []).StatusOn(today)
        : null;

    /// <summary>« Personne de ce nom parmi les personnes présentes aujourd’hui. Essayez avec moins de lettres. »: nobody is said not to exist, beyond what the reader sees.</summary>
    public static string NobodyFound(ClaimsPrincipal user)
    {
        var (opens, all) = (user.Can(Policies.OpenEmployees), user.Can(Policies.ViewEmployeeIdentity));
        var among = (opens, all, user.Can(Policies.ManageCandidates)) switch
        {
            (_, true, true) => "les salariés et les candidatures",
            (_, true, _) => "les salariés",
            (true, _, _) => "les personnes présentes aujourd’hui et votre équipe",
            _ => "les personnes présentes aujourd’hui",
        };
        return $"Personne de ce nom{(opens ? " ou de ce numéro" : "")} parmi {among}. Essayez avec moins de lettres{(opens ? ", ou le numéro en entier" : "")}.";
    }

    /// <summary>« Partie le 12 mars 2026 »; « Parti », for who may not know the day.</summary>
    public static string Left(EmployeeRow row)
    {
        var left = row.GoneAs == Civility.Mrs ? "Partie" : "Parti";
        return row.LeftOn is { } day ? $"{left} le {day.ToDateText()}" : left;
    }
}
