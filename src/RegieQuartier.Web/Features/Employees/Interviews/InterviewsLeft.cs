using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews;

internal static class InterviewsLeft
{
    /// <summary>Back to the interviews, from a page that was left open and offers what somebody ended meanwhile.</summary>
    /// <param name="controller">The controller.</param>
    /// <param name="file">Whose interviews they are.</param>
    /// <param name="sentence">What happened.</param>
    public static RedirectResult ToInterviews(this Controller controller, EmployeeFile file, string sentence)
    {
        controller.FlashWarning(sentence);
        return controller.Redirect($"/salaries/{file.Id}/entretiens");
    }
}
