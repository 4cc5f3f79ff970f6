using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace RegieQuartier.Web.Features.DesignSystem;

/// <summary>Answers 404 anywhere but on a developer's machine and in the tests.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DevelopersOnlyAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var host = context.HttpContext.RequestServices.GetRequiredService<IHostEnvironment>();
        if (!host.IsDevelopment() && !host.IsEnvironment("Testing"))
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
