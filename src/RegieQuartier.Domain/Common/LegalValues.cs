namespace RegieQuartier.Domain.Common;

/// <summary>What a legal figure is worth from a day on.</summary>
/// <param name="rule">The figure.</param>
/// <param name="holdsFrom">First day it holds.</param>
/// <param name="value">What it is worth, in the unit that its rule gives.</param>
/// <param name="source">The text it comes from, as it is shown beside it.</param>
public sealed class LegalValue(LegalRule rule, DateOnly holdsFrom, decimal value, string source)
{
    /// <summary>Longest source, in characters.</summary>
    public const int SourceMaxLength = 200;

    /// <summary>Figures kept after the point.</summary>
    public const int Decimals = 7;

    /// <summary>The figure.</summary>
    public LegalRule Rule { get; } = rule;

    /// <summary>First day it holds.</summary>
    public DateOnly HoldsFrom { get; } = holdsFrom;

    /// <summary>What it is worth, in the unit that its rule gives.</summary>
    public decimal Value { get; } = value;

    /// <summary>The text it comes from, as it is shown beside it.</summary>
    public string Source { get; } = source;

    /// <summary>
    /// Writes down what a figure will be worth, or says why it cannot be. It begins tomorrow at the soonest: what was decided
    /// keeps the figure of its day. Whether that day is free is for PostgreSQL to say.
    /// </summary>
    /// <param name="rule">The figure.</param>
    /// <param name="holdsFrom">First day it will hold.</param>
    /// <param name="value">What it will be worth, in the unit that its rule gives.</param>
    /// <param name="source">The text it comes from.</param>
    /// <param name="today">The day, in Paris.</param>
    public static Result<LegalValue> Announce(LegalRule rule, DateOnly holdsFrom, decimal value, string source, DateOnly today)
    {
        Refusal? refusal = value switch
        {
            <= 0 => LegalRefusals.ValueNotPossible,
            _ when value > rule.Unit().Largest() || decimal.Round(value, Decimals) != value => LegalRefusals.ValueNotPossible,
            _ when rule.IsWhole() && decimal.Truncate(value) != value => LegalRefusals.NotWhole,
            _ when source.Trim().Length is 0 or > SourceMaxLength => LegalRefusals.SourceNotPossible,
            _ when holdsFrom <= today => LegalRefusals.TooSoon,
            _ => null,
        };
        return refusal is null ? new LegalValue(rule, holdsFrom, value, source.Trim()) : refusal;
    }

    /// <summary>Whether it may still be taken back: a value that holds, or held, is part of what was decided.</summary>
    /// <param name="today">The day, in Paris.</param>
    public Result Withdraw(DateOnly today) => HoldsFrom <= today ? LegalRefusals.InForce : Result.Done;
}

/// <summary>Every legal figure with its dates, as they are known when they are read.</summary>
public sealed class LegalValues
{
    private readonly ILookup<LegalRule, LegalValue> _values;

    /// <summary>Takes the values as they are kept, in any order.</summary>
    /// <param name="values">All of them.</param>
    public LegalValues(IEnumerable<LegalValue> values) => _values = values.OrderByDescending(value => value.HoldsFrom).ToLookup(value => value.Rule);

    /// <summary>The value that holds that day, with its source; before the first one that is known, that one.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="InvalidOperationException">There is none at all: the settings are not whole.</exception>
    public LegalValue At(LegalRule rule, DateOnly day) =>
        _values[rule].FirstOrDefault(value => value.HoldsFrom <= day) ?? _values[rule].LastOrDefault() ?? throw new InvalidOperationException($"No value of {rule}.");

    /// <summary>Every value of a figure, the latest first.</summary>
    /// <param name="rule">The figure.</param>
    public IReadOnlyList<LegalValue> Of(LegalRule rule) => [.. _values[rule]];

    /// <summary>The figure that holds that day, for those counted in whole units.</summary>
    /// <param name="rule">The figure.</param>
    /// <param name="day">The day.</param>
    public int Whole(LegalRule rule, DateOnly day) => decimal.ToInt32(At(rule, day).Value);
}
