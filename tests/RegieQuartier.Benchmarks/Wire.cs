using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RegieQuartier.Benchmarks;

/// <summary>
/// One kept connection: sends a request, reads its answer to the end. HttpClient would take as much of the
/// processor as the answer it waits for, on the same cores, and hide the difference between two legs.
/// </summary>
internal sealed class Wire : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfChunks = "0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[128 * 1024];

    private Wire()
    {
    }

    /// <summary>A connection for each worker.</summary>
    public static async Task<Wire[]> ConnectAsync(Uri site)
    {
        var wires = Enumerable.Range(0, Load.Workers).Select(_ => new Wire()).ToArray();
        foreach (var wire in wires)
        {
            await wire._socket.ConnectAsync(IPAddress.Loopback, site.Port);
        }

        return wires;
    }

    public async Task GetAsync(string address) =>
        await SendAsync($"GET {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", (int)HttpStatusCode.OK);

    public async Task PostAsync(string address, string form, int expected, string headers = "") => await SendAsync(
        $"POST {address} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n{form}",
        expected);

    public void Dispose() => _socket.Dispose();

    private async Task SendAsync(string request, int expected)
    {
        await _socket.SendAsync(Encoding.ASCII.GetBytes(request));
        var length = 0;
        do
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new InvalidOperationException("The connection was closed in the middle of an answer.");
            }

            length += read;
        }
        while (!IsWhole(_buffer.AsSpan(0, length)));

        var status = int.Parse(_buffer.AsSpan(9, 3), CultureInfo.InvariantCulture);
        if (status != expected)
        {
            throw new InvalidOperationException($"Answered {status.ToString(CultureInfo.InvariantCulture)}: {Encoding.UTF8.GetString(_buffer, 0, Math.Min(length, 400))}");
        }
    }

    // One request at a time on a connection: what was read ends where the answer ends.
    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(EndOfHead);
        if (head < 0)
        {
            return false;
        }

        return LengthTold(answer[..head]) is { } told
            ? answer.Length - head - EndOfHead.Length >= told
            : answer.EndsWith(EndOfChunks);
    }

    private static int? LengthTold(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        if (at < 0)
        {
            return null;
        }

        var value = head[(at + name.Length)..];
        var end = value.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? value : value[..end], CultureInfo.InvariantCulture);
    }
}
