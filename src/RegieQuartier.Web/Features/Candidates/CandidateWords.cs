using System.Globalization;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>Short words about an application.</summary>
public static class CandidateWords
{
    /// <summary>« Espaces verts »; « Tout poste ».</summary>
    public static string Job(string jobWanted) => jobWanted.Length > 0 ? jobWanted : "Tout poste";

    /// <summary>« Reçue il y a 12 jours, envoyée par : Mission locale. »; once it is answered, when it was.</summary>
    public static string Since(CandidateRow row, DateOnly today) => row switch
    {
        { RefusalReason: { } reason } => $"Refusée {Ago(row.LastContactOn, today)} : {reason.ToLabel().Uncapitalised()}.".BindSigns(),
        { Status: ApplicationStatus.Cancelled } => $"Abandonnée {Ago(row.LastContactOn, today)}.",
        { Status: ApplicationStatus.Obsolete } => $"Devenue sans objet {Ago(row.LastContactOn, today)}.",
        { Status: ApplicationStatus.Accepted } => $"Embauche décidée {Ago(row.LastContactOn, today)}.",
        { SentBy.Length: > 0 } => $"Reçue {Ago(row.AppliedOn, today)}, envoyée par : {row.SentBy}.".BindSigns(),
        _ => $"Reçue {Ago(row.AppliedOn, today)}.",
    };

    /// <summary>What its page says of an answer that is no hiring.</summary>
    public static string Answered(CandidateDetails candidate) => candidate switch
    {
        { RefusalReason: { } reason } => $"Refusée le {candidate.LastContactOn.ToDateText()} : {reason.ToLabel().Uncapitalised()}.".BindSigns(),
        { Status: ApplicationStatus.Obsolete } => $"Devenue sans objet le {candidate.LastContactOn.ToDateText()} : la personne a été embauchée autrement.".BindSigns(),
        _ => $"Abandonnée le {candidate.LastContactOn.ToDateText()}.",
    };

    /// <summary>« aujourd’hui », « hier », « il y a 12 jours », « le 3 mars 2026 » after two months.</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => "aujourd’hui",
        1 => "hier",
        > 60 => $"le {day.ToDateText()}",
        var days => string.Create(CultureInfo.InvariantCulture, $"il y a {days}\u00a0jours"),
    };

    public static string ChangedMeanwhile(Candidate now)
    {
        string[] known = [now.FullName, now.Phone?.Display ?? "sans téléphone", now.Email ?? "sans e-mail", now.JobWanted, now.SentBy];
        return $"Quelqu’un d’autre vient de changer cette candidature. Elle dit maintenant : {string.Join(", ", known.Where(part => part.Length > 0))}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
    }
}
