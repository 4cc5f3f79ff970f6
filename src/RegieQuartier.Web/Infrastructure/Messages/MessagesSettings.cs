namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Section <c>Messages</c>: whether messages leave, and how often the worker looks for them.</summary>
public sealed class MessagesSettings
{
    public const string Section = "Messages";

    /// <summary>False where messages must stop at the outbox: Development and Demo.</summary>
    public bool Deliver { get; set; } = true;

    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(10);
}
