using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Messages;

/// <summary>Every "no" about a message.</summary>
public static class MessageRefusals
{
    /// <summary>The message left by itself, still waits, or somebody already told the person.</summary>
    public static readonly Refusal NothingToTell = new("message.nothing-to-tell");
}
