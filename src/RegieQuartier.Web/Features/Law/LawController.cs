using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Law;

/// <summary>The figures that the law, or a decision of the State, sets: what they are worth, since when, and where that is written.</summary>
[Route("chiffres-legaux")]
[Authorize(Policy = Policies.ViewLegalFigures)]
public sealed class LawController(LegalFigures figures, SetLegalValues set, ParisTime time) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(LawPage.Of(await figures.ReadAsync(cancellation), time.Today));

    [HttpGet("{figure}")]
    public async Task<IActionResult> Show(string? figure, CancellationToken cancellation) =>
        LawLabels.Find(figure) is { } rule ? View(await PageAsync(rule, new LegalValueForm(), cancellation)) : NotFound();

    [HttpPost("{figure}")]
    [Authorize(Policy = Policies.EditLegalFigures)]
    public async Task<IActionResult> Create(string? figure, LegalValueForm form, CancellationToken cancellation)
    {
        if (LawLabels.Find(figure) is not { } rule)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.Again("Show", await PageAsync(rule, form, cancellation));
        }

        var day = form.HoldsFrom!.Value;
        var announced = await set.AnnounceAsync(rule, day, form.ReadValue!.Value, form.Source ?? "", LawLabels.Named(rule, day), User, cancellation);
        if (announced.Refused)
        {
            ModelState.AddRefusal(announced.Refusal, LawLabels.Sentence(announced.Refusal, rule));
            return this.Again("Show", await PageAsync(rule, form, cancellation));
        }

        this.Flash($"C’est noté. La nouvelle valeur comptera à partir du {day.ToDateText()}.");
        return Redirect($"/chiffres-legaux/{figure}");
    }

    [HttpPost("{figure}/valeurs/{day}/retrait")]
    [Authorize(Policy = Policies.EditLegalFigures)]
    public async Task<IActionResult> Delete(string? figure, string? day, CancellationToken cancellation)
    {
        if (LawLabels.Find(figure) is not { } rule || CalendarDays.Read(day) is not { } holdsFrom)
        {
            return NotFound();
        }

        if (await set.WithdrawAsync(rule, holdsFrom, LawLabels.Named(rule, holdsFrom), User, cancellation) is { Refused: true } withdrawn)
        {
            this.FlashWarning(LawLabels.Sentence(withdrawn.Refusal, rule));
        }
        else
        {
            this.Flash("Valeur retirée : elle ne comptera pas.");
        }

        return Redirect($"/chiffres-legaux/{figure}");
    }

    private async Task<LegalRulePage> PageAsync(LegalRule rule, LegalValueForm form, CancellationToken cancellation) =>
        LegalRulePage.Of(rule, await figures.ReadAsync(cancellation), time.Today, form);
}
