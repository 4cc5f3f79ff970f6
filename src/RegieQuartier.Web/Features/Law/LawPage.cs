using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Features.Law;

/// <summary>Every legal figure as it stands today, family by family.</summary>
/// <param name="Families">The families, with their figures in order.</param>
/// <param name="ToCheck">How many are still to be checked in the text.</param>
public sealed record LawPage(IReadOnlyList<(LegalFamily Family, IReadOnlyList<LegalRow> Rows)> Families, int ToCheck)
{
    public static LawPage Of(LegalValues law, DateOnly today)
    {
        List<LegalRow> rows = [.. Enum.GetValues<LegalRule>().Select(rule => LegalRow.Of(rule, law, today))];
        return new LawPage(
            [.. Enum.GetValues<LegalFamily>().Select(family => (family, (IReadOnlyList<LegalRow>)[.. rows.Where(row => row.Rule.Family() == family)]))],
            rows.Count(row => row.IsToCheck));
    }
}

/// <summary>One legal figure.</summary>
/// <param name="Rule">The figure.</param>
/// <param name="Now">Its value today.</param>
/// <param name="Next">Its next value, when one is known.</param>
public sealed record LegalRow(LegalRule Rule, LegalValue Now, LegalValue? Next)
{
    /// <summary>Whether its value of today is still to be checked in the text.</summary>
    public bool IsToCheck => InitialLegalValues.IsToCheck(Now);

    public static LegalRow Of(LegalRule rule, LegalValues law, DateOnly today) => new(rule, law.At(rule, today), law.Of(rule).LastOrDefault(value => value.HoldsFrom > today));
}

/// <summary>One legal figure with all that is known of it.</summary>
/// <param name="Row">How it stands today.</param>
/// <param name="Values">Every value, the latest first.</param>
/// <param name="Today">The day, in Paris.</param>
/// <param name="Form">The value to come, as it is typed.</param>
public sealed record LegalRulePage(LegalRow Row, IReadOnlyList<LegalValue> Values, DateOnly Today, LegalValueForm Form)
{
    public static LegalRulePage Of(LegalRule rule, LegalValues law, DateOnly today, LegalValueForm form) => new(LegalRow.Of(rule, law, today), law.Of(rule), today, form);
}
