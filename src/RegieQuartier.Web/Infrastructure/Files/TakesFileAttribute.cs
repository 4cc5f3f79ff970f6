using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Infrastructure.Files;

/// <summary>What people send to an action that takes files.</summary>
public enum SentFile
{
    /// <summary>A paper of a record, or a photo of it.</summary>
    Document,

    /// <summary>A list to bring in.</summary>
    Spreadsheet,
}

/// <summary>The action takes a file: what it is, so that it can be said when it is too heavy to be read at all.</summary>
/// <param name="kind">What it is.</param>
/// <param name="mostRequestBytes">How much the whole form holds at most, in bytes.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFileAttribute(SentFile kind, long mostRequestBytes) : RequestSizeLimitAttribute(mostRequestBytes)
{
    /// <summary>What it is.</summary>
    public SentFile Kind { get; } = kind;

    /// <summary>How much a file weighs at most, in megabytes: what is left of the form is small.</summary>
    public long MostMegabytes { get; } = mostRequestBytes / (1024 * 1024);
}
