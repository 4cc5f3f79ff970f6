using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Languages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Services.Languages;

/// <summary>What residents read of a help in another language.</summary>
[Route("services/{id:guid}/langues/{code}")]
[Authorize(Policy = Policies.EditServices)]
public sealed class ServiceLanguagesController(RegieQuartierDbContext db, SetServices set) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, string code, CancellationToken cancellation) =>
        await FindAsync(id, code, cancellation) is ({ } service, { } language)
            ? View("Edit", new ServiceLanguagePage(service, language, ServiceLanguageForm.Of(service, language)))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, string code, ServiceLanguageForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, code, cancellation) is not ({ } service, { } language))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Edit", new ServiceLanguagePage(service, language, form));
        }

        var saved = await set.TranslateAsync(service, language.Code, form.ToWords(), form.Version, User, cancellation);
        if (!saved.Refused)
        {
            this.Flash(form.ToWords() is null
                ? $"Cette aide se lit de nouveau en français sur les pages en {language.InFrench}."
                : $"C’est enregistré. Cette aide se lit en {language.InFrench}.");
            return Redirect($"/services/{id}");
        }

        await db.Entry(service).ReloadAsync(cancellation);
        ModelState.AddRefusal(saved.Refusal, ServiceLabels.Sentence(saved.Refusal, service));
        form.Version = saved.Refusal == Constraints.ChangedMeanwhile ? service.Version : form.Version;
        return this.Again("Edit", new ServiceLanguagePage(service, language, form));
    }

    private async Task<(AppointmentService? Service, Language? Language)> FindAsync(Guid id, string code, CancellationToken cancellation) =>
        LanguageFiles.Find(code) is { IsFrench: false } language
            ? (await db.AppointmentServices.FirstOrDefaultAsync(service => service.Id == id, cancellation), language)
            : (null, null);
}

/// <summary>A help, and its words in a language.</summary>
public sealed record ServiceLanguagePage(AppointmentService Service, Language Language, ServiceLanguageForm Form);
