using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RegieQuartier.TestSupport.Messages;

/// <summary>How the sink answers.</summary>
public enum SinkMood
{
    Accept,

    /// <summary>550 on the recipient.</summary>
    RefuseRecipient,

    /// <summary>451 on the recipient.</summary>
    RefuseForNow,

    /// <summary>Accepts the connection and never says a word.</summary>
    Hang,

    /// <summary>Takes the whole message, then hangs up instead of saying so.</summary>
    TakeAndHangUp,
}

/// <summary>What one e-mail looked like on the wire.</summary>
public sealed record SunkMail(IReadOnlyList<string> Recipients, string Data);

/// <summary>A mail server of the tests' own, on a free local port.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();
    private readonly ConcurrentQueue<SunkMail> _mails = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    public SmtpSink(SinkMood mood = SinkMood.Accept)
    {
        Mood = mood;
        _listener.Start();
        _serving = ServeAsync();
    }

    public SinkMood Mood { get; set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyCollection<SunkMail> Mails => _mails;

    /// <summary>Ends when somebody first connects.</summary>
    public Task Reached => _reached.Task;

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        // The loop ends by its token: between two calls it would ask a listener that is stopped.
        await _serving;
        _listener.Stop();
        _closed.Dispose();
    }

    private async Task ServeAsync()
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_closed.Token);
                _reached.TrySetResult();
                conversations.Add(TalkAsync(client));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                await ConverseAsync(new StreamReader(stream, Encoding.UTF8), new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true });
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException)
            {
                // The other side hung up, or the test is over.
            }
        }
    }

    private async Task ConverseAsync(StreamReader heard, StreamWriter said)
    {
        if (Mood == SinkMood.Hang)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _closed.Token);
        }

        await said.WriteLineAsync("220 sink");
        var recipients = new List<string>();
        while (await heard.ReadLineAsync(_closed.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
            {
                recipients.Add(line["RCPT TO:".Length..].Split('<', '>')[1]);
            }

            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await said.WriteLineAsync("354 go on");
                _mails.Enqueue(new SunkMail([.. recipients], await ReadDataAsync(heard)));
                if (Mood == SinkMood.TakeAndHangUp)
                {
                    return;
                }
            }

            await said.WriteLineAsync(AnswerTo(line));
        }
    }

    private string AnswerTo(string line) => (line.Split(' ')[0].ToUpperInvariant(), Mood) switch
    {
        ("EHLO", _) => "250-sink\r\n250 8BITMIME",
        ("RCPT", SinkMood.RefuseRecipient) => "550 5.1.1 no such person",
        ("RCPT", SinkMood.RefuseForNow) => "451 4.3.0 come back later",
        ("QUIT", _) => "221 bye",
        _ => "250 ok",
    };

    private async Task<string> ReadDataAsync(StreamReader heard)
    {
        var data = new StringBuilder();
        while (await heard.ReadLineAsync(_closed.Token) is { } line and not ".")
        {
            data.AppendLine(line);
        }

        return data.ToString();
    }
}
