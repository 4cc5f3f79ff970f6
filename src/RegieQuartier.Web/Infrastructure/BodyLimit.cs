using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Answers 413 to what is too large and 400 to a form that cannot be read, before any code of a page runs.
/// What is too large is read to its end and thrown away, up to a bound: a browser that is still sending
/// would otherwise show a broken connection instead of our sentence. It comes once we know who sends, so that
/// the answer is within the office for who is signed in, and before asking whether they may: everybody is bounded.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next)
{
    private const int ReadAwayTimesTheLimit = 32;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not null && await RefusalAsync(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    /// <summary>What an endpoint takes at most, in bytes: its own limit when it says one.</summary>
    public static long LimitOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Hardening.LargestBodyBytes;

    private static async Task<int?> RefusalAsync(HttpContext context)
    {
        var feature = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var limit = LimitOf(context.GetEndpoint()!);
        if (context.Request.ContentLength > limit)
        {
            await ReadAwayAsync(context, feature, limit * ReadAwayTimesTheLimit);
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        return await ReadFormAsync(context);
    }

    /// <summary>Reads the form once for all: those that follow find it read. Returns the status to answer when it cannot be.</summary>
    private static async Task<int?> ReadFormAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return refused.StatusCode;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    private static async Task ReadAwayAsync(HttpContext context, IHttpMaxRequestBodySizeFeature? feature, long mostBytes)
    {
        if (context.Request.ContentLength > mostBytes)
        {
            context.Response.Headers.Connection = "close";
            return;
        }

        if (feature is { IsReadOnly: false })
        {
            feature.MaxRequestBodySize = mostBytes;
        }

        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
