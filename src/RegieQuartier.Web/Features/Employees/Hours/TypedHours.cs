using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Timesheets;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Hours;

/// <summary>
/// The page again, with what was typed where it was typed. Who came too late for a line sees what is kept now, and may put
/// their own in its place; the other lines still answer for what they showed.
/// </summary>
public static class TypedHours
{
    // What a line says by itself, whatever is kept.
    private static readonly Refusal[] OfFigures = [HoursRefusals.PaidNotPossible, HoursRefusals.WorkedNotPossible, HoursRefusals.WorkedMoreThanPaid];

    /// <summary>Puts what was typed, and what is wrong with it, back into the page.</summary>
    /// <param name="page">The page as it is now.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="answer">Why it was not kept; null when it was not tried.</param>
    /// <param name="state">What is wrong with the form: each sentence gets the name of whom it is about.</param>
    public static HoursPage With(this HoursPage page, HoursForm form, HoursAnswer? answer, ModelStateDictionary state)
    {
        var rows = page.Rows.ToDictionary(row => row.EmployeeId);
        List<HoursRow> again = [];
        foreach (var (place, line) in form.Lines.Index())
        {
            if (line?.EmployeeId is { } id && rows.GetValueOrDefault(id) is { Cells: not null } row && rows.Remove(id))
            {
                // Lines that are gone leave no gap: the numbers of a form follow one another.
                again.Add(row with { Cells = Cells($"Lines[{again.Count}]", $"Lines[{place}]", line, row, answer?.Rows.GetValueOrDefault(id), state) });
            }
        }

        Tell(state, again);
        if (answer?.Rows.Keys.Any(id => again.TrueForAll(row => row.EmployeeId != id)) == true)
        {
            state.AddModelError("", $"Une personne n’est plus dans cette liste : {HoursLabels.Sentence(HoursRefusals.OutOfReach).Uncapitalised()} Ses heures ne sont pas enregistrées.");
        }

        // Who came into the list meanwhile: their line follows those that were typed in.
        var next = again.Count;
        again.AddRange(page.Rows.Where(row => rows.ContainsKey(row.EmployeeId))
            .Select(row => row.Cells is null ? row : row with { Cells = row.Cells with { Name = $"Lines[{next++}]" } }));
        return page with { Rows = again };
    }

    private static HoursCells Cells(string name, string typedAs, HoursLine line, HoursRow row, Refusal? refusal, ModelStateDictionary state)
    {
        var stale = refusal is null || OfFigures.Contains(refusal) ? null : HoursLabels.Sentence(refusal, row.Kept?.Figures);
        var (paid, worked) = (state[$"{typedAs}.{nameof(HoursLine.Paid)}"], state[$"{typedAs}.{nameof(HoursLine.Worked)}"]);
        var mark = stale is null ? line.Mark! : HoursEntry.Mark(row.EmployeeId, row.Kept);
        return new HoursCells(
            name,
            mark,
            // What could not be read at all is in the state alone.
            line.Paid ?? paid?.AttemptedValue,
            line.Worked ?? worked?.AttemptedValue)
        {
            PaidError = stale ?? FirstOf(paid) ?? BeyondMonth(line.Paid, HoursRefusals.PaidNotPossible, row.Month),
            WorkedError = FirstOf(worked) ?? BeyondMonth(line.Worked, HoursRefusals.WorkedNotPossible, row.Month),
            Question = Question(line, HoursEntry.Read(mark)?.Seen, row),
        };
    }

    private static string? BeyondMonth(string? typed, Refusal refusal, DateOnly month) =>
        HoursText.Read(typed) > MonthlyHours.MinutesOf(month) ? HoursLabels.Sentence(refusal, month: month) : null;

    // Nothing is asked again of what is kept already.
    private static FormQuestion? Question(HoursLine line, HoursSeen? seen, HoursRow row) =>
        line.ReadFigures() is { } figures && figures != seen?.Figures && HoursLabels.Question(row.FullName, row.Month, figures) is { } sentence
            ? new FormQuestion(sentence, "Oui, c’est voulu", figures.ToMark(), line.Confirmed)
            : null;

    private static string? FirstOf(ModelStateEntry? entry) => entry is { Errors: [{ ErrorMessage: var sentence }, ..] } ? sentence : null;

    // Beside its cell a sentence stands alone; above the form it says whom it is about.
    private static void Tell(ModelStateDictionary state, List<HoursRow> rows)
    {
        foreach (var key in state.Keys.Where(key => key.StartsWith(nameof(HoursForm.Lines), StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }

        foreach (var row in rows)
        {
            Add(nameof(HoursLine.Paid), row.Cells!.PaidError is { } paid ? $"{row.FullName}\u00a0: {paid}" : null);
            Add(nameof(HoursLine.Worked), row.Cells.WorkedError is { } worked ? $"{row.FullName}\u00a0: {worked}" : null);
            Add(nameof(HoursLine.Confirmed), row.Cells.Question?.Open);

            void Add(string field, string? sentence)
            {
                if (sentence is not null)
                {
                    state.AddModelError($"{row.Cells.Name}.{field}", sentence);
                }
            }
        }
    }
}
