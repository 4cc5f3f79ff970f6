using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Register.Trainees;

/// <summary>Short words on a trainee or a volunteer.</summary>
public static class TraineeWords
{
    public static string ChangedMeanwhile(Trainee now)
    {
        string[] known = [$"{now.FirstName} {now.LastName}", $"du {now.StartsOn.ToDateText()} au {now.EndsOn.ToDateText()}", now.Tutor, now.Place];
        return $"Quelqu’un d’autre vient de changer cette ligne. Elle dit maintenant : {string.Join(", ", known.Where(part => part.Length > 0))}. Vos réponses sont gardées : vérifiez-les, puis enregistrez.";
    }
}
