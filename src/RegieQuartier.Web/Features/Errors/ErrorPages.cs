using Microsoft.AspNetCore.Mvc.Controllers;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Errors;

/// <summary>
/// One French page for every answer that would have been empty or an exception, in Development too (the
/// exception is in the log). The page's action is run by itself, not through the pipeline again: signing
/// in reads the database, which may be what is failing.
/// </summary>
internal static class ErrorPages
{
    /// <summary>Around all that may fail or refuse: what comes after it is answered for.</summary>
    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = Faults.StatusOf,
            ExceptionHandler = ShowAsync,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePages(context => ShowAsync(context.HttpContext));
        app.UseMiddleware<PrivateAnswers>();
        return app;
    }

    private static Task ShowAsync(HttpContext context)
    {
        var page = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.First(IsErrorPage);
        context.Features.Set(new FailedRequest(context.GetEndpoint()));
        context.SetEndpoint(page);
        context.Request.RouteValues = new RouteValueDictionary(Action(page)!.RouteValues);
        return page.RequestDelegate!(context);
    }

    private static bool IsErrorPage(Endpoint endpoint) =>
        Action(endpoint)?.ControllerTypeInfo == typeof(ErrorsController);

    private static ControllerActionDescriptor? Action(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
}

/// <summary>What was asked for before the error page took its place.</summary>
internal sealed record FailedRequest(Endpoint? Endpoint);
