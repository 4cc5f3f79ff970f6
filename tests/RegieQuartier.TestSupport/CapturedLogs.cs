using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace RegieQuartier.TestSupport;

/// <summary>Every line the site logs, as Production would write it. Registered as a singleton <see cref="ILogEventSink"/>.</summary>
public sealed class CapturedLogs : ILogEventSink
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Text, TaskCompletionSource Seen)> _awaited = [];
    private readonly CompactJsonFormatter _json = new();

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>Ends when a line holds this text.</summary>
    public Task SeenAsync(string text)
    {
        lock (_gate)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((text, seen));
            if (_lines.Exists(line => line.Contains(text, StringComparison.Ordinal)))
            {
                seen.SetResult();
            }

            return seen.Task;
        }
    }

    public void Emit(LogEvent logEvent)
    {
        using var json = new StringWriter();
        lock (_gate)
        {
            _json.Format(logEvent, json);
            // The message with its holes filled too: that is how a person would search it.
            var line = $"{json.ToString().TrimEnd()} {logEvent.RenderMessage(CultureInfo.InvariantCulture)}";
            _lines.Add(line);
            foreach (var (_, seen) in _awaited.Where(one => line.Contains(one.Text, StringComparison.Ordinal)))
            {
                seen.TrySetResult();
            }
        }
    }
}
