using System.Diagnostics.CodeAnalysis;

namespace RegieQuartier.Domain.Common;

/// <summary>Outcome of an act that may be refused. A refusal is an answer; an exception is a bug.</summary>
public readonly record struct Result(Refusal? Refusal)
{
    /// <summary>The act was done.</summary>
    public static Result Done => default;

    /// <summary>True when the act was not done; <see cref="Refusal"/> then tells why.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool Refused => Refusal is not null;

    /// <summary>Turns a refusal into a refused result.</summary>
    public static implicit operator Result(Refusal refusal) => new(refusal);
}

/// <summary>Outcome of an act that gives a <typeparamref name="T"/> or is refused.</summary>
public readonly record struct Result<T>(T? Value, Refusal? Refusal)
    where T : class
{
    /// <summary>True when there is no value; <see cref="Refusal"/> then tells why.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool Refused => Refusal is not null;

    /// <summary>Turns a value into an accepted result.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Turns a refusal into a refused result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(null, refusal);
}
