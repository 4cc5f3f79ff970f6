using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Documents.Files;

/// <summary>Answers with the file of a document, as it was received: to keep, never to be shown within the site.</summary>
internal static class DocumentAnswer
{
    /// <summary>Sends it to a reader who reaches it.</summary>
    public static async Task<IActionResult> SendAsync(this Controller controller, DocumentFiles files, DocumentLine document, CancellationToken cancellation)
    {
        Announce(controller.Response, document);
        if (!await files.CopyAsync(document.Id, document.Size, controller.Response.Body, cancellation))
        {
            controller.HttpContext.Abort();
        }

        return new EmptyResult();
    }

    private static void Announce(HttpResponse response, DocumentLine document)
    {
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(document.FileName);
        response.ContentType = document.Format.ContentType();
        response.ContentLength = document.Size;
        response.Headers.ContentDisposition = name.ToString();
        response.Headers.CacheControl = "no-store";
    }
}
