using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace RegieQuartier.TestSupport;

/// <summary>Every line the site logs, as Production would write it. Registered as a singleton <see cref="ILogEventSink"/>.</summary>
public sealed class CapturedLogs : ILogEventSink
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly CompactJsonFormatter _json = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter();
        _json.Format(logEvent, line);
        // The message with its holes filled too: that is how a person would search it.
        _lines.Enqueue($"{line.ToString().TrimEnd()} {logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
