namespace RegieQuartier.Domain.Common;

/// <summary>What a legal figure is worth from a day on.</summary>
/// <param name="Rule">The figure.</param>
/// <param name="From">First day it holds.</param>
/// <param name="Value">What it is worth, in the unit that its rule gives.</param>
/// <param name="Source">The text it comes from, as it is shown beside it.</param>
public sealed record LegalValue(LegalRule Rule, DateOnly From, decimal Value, string Source)
{
    /// <summary>Longest source, in characters.</summary>
    public const int SourceMaxLength = 200;
}

/// <summary>Every legal figure with its dates, as they are known when they are read.</summary>
public sealed class LegalValues
{
    private readonly ILookup<LegalRule, LegalValue> _values;

    /// <summary>Takes the values as they are kept, in any order.</summary>
    /// <param name="values">All of them.</param>
    public LegalValues(IEnumerable<LegalValue> values) => _values = values.OrderByDescending(value => value.From).ToLookup(value => value.Rule);

    /// <summary>The value that holds that day, with its source.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="InvalidOperationException">None holds that day: the settings are not whole.</exception>
    public LegalValue At(LegalRule rule, DateOnly day) =>
        _values[rule].FirstOrDefault(value => value.From <= day) ?? throw new InvalidOperationException($"No value of {rule} on {day:O}.");

    /// <summary>The figure that holds that day, for those counted in whole units.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="day">The day.</param>
    public int Whole(LegalRule rule, DateOnly day) => decimal.ToInt32(At(rule, day).Value);
}
