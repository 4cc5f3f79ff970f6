using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Waiting;
using RegieQuartier.Web.Infrastructure;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.Waiting;

/// <summary>« Rappelez-moi »: the team calls, and looks for a time together with the person.</summary>
[Route("rendez-vous/{service}/rappel")]
public sealed class CallBacksController(ServiceCatalogue services, ParisTime time) : Controller
{
    [AllowAnonymous]
    [HttpGet]
    public async Task<IActionResult> New(string service, CancellationToken cancellation) =>
        await services.FindAsync(service, cancellation) is { } wanted
            ? View("CallBack", new CallBackPage(wanted, new CallBackForm { Key = BookingKey.Draw().Text }))
            : NotFound();

    [AllowAnonymous]
    [HttpPost]
    public async Task<IActionResult> Create(
        string service, CallBackForm form, [FromServices] BookingLimit limit, [FromServices] JoinWaitingList join, CancellationToken cancellation)
    {
        var wanted = await services.FindAsync(service, cancellation);
        if (wanted is null || !BookingKey.TryParse(form.Key, out var key))
        {
            return NotFound();
        }

        if (limit.Refuses(HttpContext) || (ModelState.IsValid && limit.Refuses(HttpContext, form.ToVisitor())))
        {
            ModelState.AddModelError("", Say("wait.too-soon"));
            return Again(wanted, form, StatusCodes.Status429TooManyRequests);
        }

        if (!ModelState.IsValid)
        {
            return Again(wanted, form, StatusCodes.Status422UnprocessableEntity);
        }

        var visitor = form.ToVisitor();
        if (await join.ToCallBackAsync(WaitingEntry.ToCallBack(wanted, visitor, form.Moment!.Value, key, time.Now), cancellation))
        {
            limit.Count(visitor);
        }

        return Redirect(To($"/rendez-vous/{service}/rappel/merci"));
    }

    [AllowAnonymous]
    [HttpGet("merci")]
    public async Task<IActionResult> Show(string service, CancellationToken cancellation) =>
        await services.FindAsync(service, cancellation) is null ? NotFound() : View("CallBackDone");

    private ViewResult Again(AppointmentService service, CallBackForm form, int status)
    {
        Response.StatusCode = status;
        return View("CallBack", new CallBackPage(service, form));
    }
}

/// <summary>The help, and the form.</summary>
public sealed record CallBackPage(AppointmentService Service, CallBackForm Form);
