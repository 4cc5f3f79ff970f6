using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>Remembers that a 400 comes from a form left open too long, so that the error page can say so.</summary>
internal sealed class ExpiredForms : IAlwaysRunResultFilter
{
    private static readonly object Mark = new();

    public static bool Concern(HttpContext context) => context.Items.ContainsKey(Mark);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[Mark] = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
