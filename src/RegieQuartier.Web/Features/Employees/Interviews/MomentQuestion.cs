using System.Globalization;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

/// <summary>What is asked of an interview at an unusual time, or at that of another one.</summary>
public static class MomentQuestion
{
    /// <summary>What is asked of the time of an interview; null when it is usual, or not known.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The hour; null when the day alone is set, or known.</param>
    /// <param name="confirmed">The mark of what is ticked.</param>
    public static FormQuestion? Of(DateOnly? day, TimeOnly? time, string? confirmed)
    {
        var odd = day is { } known ? InterviewTimes.ToConfirm(known, time).ToList() : [];
        if (odd.Count == 0)
        {
            return null;
        }

        var (dayIsOdd, hourIsOdd) = (odd.Exists(one => one != UnusualTime.Hour), odd.Contains(UnusualTime.Hour));
        var mark = hourIsOdd ? $"{day!.Value.ToAddress()}T{time!.Value.ToString("HH:mm", CultureInfo.InvariantCulture)}" : day!.Value.ToAddress();
        string?[] said = [dayIsOdd ? DaySaid(day.Value, odd) : null, hourIsOdd ? HourSaid(time!.Value) : null];
        var answer = AnswerTo(dayIsOdd, hourIsOdd);
        return new FormQuestion($"{string.Join(", et ", said.OfType<string>())}. Est-ce {answer} ?", $"Oui, c’est {answer}", mark, confirmed);
    }

    /// <summary>What is asked of an interview at the moment of others; null when there are none. The answer holds for those alone.</summary>
    /// <param name="others">The others.</param>
    /// <param name="moment">The moment, as it is typed.</param>
    public static FormQuestion? Beside(IReadOnlyList<InterviewThen> others, IInterviewMoment moment) => others.Count == 0
        ? null
        : new FormQuestion(
            $"Vous voyez déjà {string.Join(" et ", others.Select(other => other.FullName))} {moment.ToStart().ToDayAndHourText()}. Est-ce bien à la même heure ?",
            "Oui, c’est bien à la même heure",
            string.Join(',', others.Select(other => other.Id)),
            moment.BesideConfirmed);

    private static string DaySaid(DateOnly day, IEnumerable<UnusualTime> odd) =>
        $"Le {day.ToDateText()} est {string.Join(" et ", odd.Where(one => one != UnusualTime.Hour).Select(one => one == UnusualTime.Sunday ? "un dimanche" : "un jour férié"))}";

    private static string HourSaid(TimeOnly time) => $"{time.ToHourText()} est en dehors des heures habituelles (à partir de {InterviewTimes.From.ToHourText()}, avant {InterviewTimes.Until.ToHourText()})";

    private static string AnswerTo(bool dayIsOdd, bool hourIsOdd) => (dayIsOdd, hourIsOdd) switch
    {
        (true, true) => "bien ce jour-là, à cette heure",
        (true, false) => "bien ce jour-là",
        _ => "bien cette heure",
    };
}
