using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The reference of a request: shown on error pages, said on the telephone, found in the logs. It replaces
/// Kestrel's own trace identifier, which nobody could read aloud.
/// </summary>
public static class RequestReference
{
    private const int Length = 8;

    /// <summary>The reference of this request, such as <c>K7M4-2PQX</c>.</summary>
    public static string Reference(this HttpContext context) => context.TraceIdentifier;

    internal static void GiveReference(this HttpContext context) =>
        context.TraceIdentifier = ReadableCode.Grouped(ReadableCode.DrawReference(Length));
}
