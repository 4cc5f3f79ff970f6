using Microsoft.AspNetCore.Mvc;

namespace RegieQuartier.Web.Infrastructure;

internal static class FormAnswers
{
    /// <summary>The form again, with what was typed and what is wrong with it.</summary>
    public static ViewResult Again(this Controller controller, string view, object model)
    {
        var answer = controller.View(view, model);
        answer.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return answer;
    }
}
