using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Own.Words;

/// <summary>One of the two places where « Avec mes mots » is typed: by the person, or with them by who follows them.</summary>
/// <param name="Back">Where it leads back.</param>
/// <param name="Slug">Where the form is, under it.</param>
/// <param name="Saved">What is said once the words are kept.</param>
/// <param name="Sentence">What is read when they are refused.</param>
internal sealed record WordsPlace(string Back, string Slug, string Saved, Func<Refusal, string> Sentence);

/// <summary>What both places do, for a record whose pathway goes on.</summary>
internal static class WordsForms
{
    private const string Form = "Edit";

    /// <summary>Shows the form with the words that are kept.</summary>
    public static async Task<IActionResult> ShowWordsAsync(this Controller controller, WordsPlace place, SetOwnWords set, EmployeeFile file, CancellationToken cancellation) =>
        await set.FindAsync(file, cancellation) is { } pathway ? controller.View(Form, PageOf(place, file, OwnWordsForm.Of(pathway))) : controller.NotFound();

    /// <summary>Keeps what is typed; else shows it again, over what somebody else left meanwhile.</summary>
    public static async Task<IActionResult> WriteWordsAsync(
        this Controller controller, WordsPlace place, SetOwnWords set, EmployeeFile file, OwnWordsForm form, CancellationToken cancellation)
    {
        var page = PageOf(place, file, form);
        if (!controller.ModelState.IsValid)
        {
            return controller.Again(Form, page);
        }

        var written = await set.WriteAsync(file, form.Text, form.Version, controller.User, cancellation);
        if (!written.Refused)
        {
            controller.Flash(place.Saved);
            return controller.Redirect(place.Back);
        }

        controller.ModelState.AddRefusal(written.Refusal, place.Sentence(written.Refusal));
        return controller.Again(Form, written.Refusal == Constraints.ChangedMeanwhile && await set.FindAsync(file, cancellation) is { } now ? page.After(now) : page);
    }

    private static OwnWordsPage PageOf(WordsPlace place, EmployeeFile file, OwnWordsForm form) => new(file, form, $"{place.Back}/{place.Slug}", place.Back);
}
