using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Messages;

/// <summary>Every "no" about a message.</summary>
public static class MessageRefusals
{
    /// <summary>The message left by itself, still waits, or somebody already told the person.</summary>
    public static readonly Refusal NothingToTell = new("message.nothing-to-tell");

    /// <summary>Nobody told the person, or somebody already took it back.</summary>
    public static readonly Refusal NotTold = new("message.not-told");
}
