namespace RegieQuartier.Domain.Common;

/// <summary>Every reason to refuse something about a legal figure.</summary>
public static class LegalRefusals
{
    /// <summary>Nothing, less than nothing, more than <see cref="LegalRuleMeaning.Largest"/>, or finer than is kept.</summary>
    public static readonly Refusal ValueNotPossible = new("legal.value-not-possible", nameof(LegalValue.Value));

    /// <summary>That figure is counted in whole units.</summary>
    public static readonly Refusal NotWhole = new("legal.not-whole", nameof(LegalValue.Value));

    /// <summary>Empty, or longer than <see cref="LegalValue.SourceMaxLength"/>.</summary>
    public static readonly Refusal SourceNotPossible = new("legal.source-not-possible", nameof(LegalValue.Source));

    /// <summary>Before tomorrow: what was decided keeps the figure of its day.</summary>
    public static readonly Refusal TooSoon = new("legal.too-soon", nameof(LegalValue.HoldsFrom));

    /// <summary>That figure has a value from that day on already (settled by PostgreSQL).</summary>
    public static readonly Refusal DayTaken = new("legal.day-taken", nameof(LegalValue.HoldsFrom));

    /// <summary>The value holds, or held: it is part of what was decided.</summary>
    public static readonly Refusal InForce = new("legal.in-force");
}
