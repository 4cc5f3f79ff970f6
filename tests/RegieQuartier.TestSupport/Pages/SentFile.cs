using AngleSharp.Io.Dom;

namespace RegieQuartier.TestSupport.Pages;

/// <summary>A file that a person chooses in a form.</summary>
internal sealed class SentFile(string name, byte[] content) : IFile
{
    public string Name => name;

    public DateTime LastModified => DateTime.UnixEpoch;

    public int Length => content.Length;

    public string Type => "application/octet-stream";

    public bool IsClosed => false;

    public Stream Body => new MemoryStream(content);

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => throw new NotSupportedException();

    public void Close()
    {
    }

    public void Dispose()
    {
    }
}
