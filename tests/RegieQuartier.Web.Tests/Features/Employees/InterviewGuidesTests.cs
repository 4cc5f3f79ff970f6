using System.Net;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;
using RegieQuartier.Web.Features.Employees.Interviews.Reports;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>The headings that are proposed in the note of an interview.</summary>
public sealed class InterviewGuidesTests : IAsyncLifetime
{
    private readonly RegieQuartierFactory _site = new();
    private Domain.Employees.Employee _employee = null!;
    private HttpClient _claire = null!;

    public async ValueTask InitializeAsync()
    {
        var claire = (await _site.AddAccountAsync(Role.Advisor)).Id;
        _employee = await _site.EnterAsync(referentId: claire);
        await _site.OpenPathwayAsync(_employee);
        _claire = await _site.ClientOfAsync(claire);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_headings_of_the_chosen_kind_come_under_what_was_typed_and_nothing_is_kept_yet()
    {
        var form = (await _claire.BeginInterviewAsync(_employee.Id)).Form();

        var proposed = await form.Fill("Kind", "RenewalReview").Fill("SharedNote", "Contente de son équipe.").Fill("Minutes", "40").SubmitAsync("Ajouter une trame à la note");

        Assert.Equal(HttpStatusCode.OK, proposed.Status);
        Assert.Empty(proposed.All(".error-summary li"));
        var again = proposed.Form();
        Assert.Equal(("RenewalReview", "40"), (again["Kind"], again["Minutes"]));
        Assert.StartsWith("Contente de son équipe.", again["SharedNote"], StringComparison.Ordinal);
        Assert.All(InterviewGuides.Of(InterviewKind.RenewalReview), heading => Assert.Contains(heading, again["SharedNote"], StringComparison.Ordinal));
        Assert.Equal("", (await _site.InterviewAsync()).SharedNote);

        var twice = await again.SubmitAsync("Ajouter une trame à la note");
        Assert.Equal(Lines(again["SharedNote"]), Lines(twice.Form()["SharedNote"]));
    }

    [Fact]
    public async Task Headings_alone_tell_nothing_of_an_interview_that_was_held()
    {
        var proposed = await (await _claire.BeginInterviewAsync(_employee.Id)).Form().Fill("NextOn", "2026-12-14").SubmitAsync("Ajouter une trame à la note");

        var refused = await proposed.Form().SubmitAsync("Terminer l’entretien");
        Assert.StartsWith("Écrivez au moins quelques mots", refused.PlainErrorOf("SharedNote"), StringComparison.Ordinal);

        var done = await refused.Form().Fill("SharedNote", $"{refused.Form()["SharedNote"]}\nS’inscrire au code.").SubmitAsync("Terminer l’entretien");
        Assert.Equal(["Entretien terminé."], done.PlainAll(".flash"));
    }

    [Fact]
    public async Task Nobody_else_is_proposed_anything()
    {
        await _claire.BeginInterviewAsync(_employee.Id);
        var begun = (await _site.InterviewAsync()).Id;
        var colleague = (await _site.AddAccountAsync(Role.Advisor)).Id;
        var other = await _site.EnterAsync("Karim", "Belkacem", colleague);
        await _site.OpenPathwayAsync(other);
        var form = (await (await _site.ClientOfAsync(colleague)).BeginInterviewAsync(other.Id)).Form();

        form.Element.Action = $"/salaries/{_employee.Id}/entretiens/{begun}/trame";

        Assert.Equal(HttpStatusCode.NotFound, (await form.SubmitAsync("Terminer l’entretien")).Status);
    }

    [Fact]
    public void Each_kind_has_headings_of_its_own_that_are_said_once()
    {
        var guides = Enum.GetValues<InterviewKind>().Select(InterviewGuides.Of).ToList();
        Assert.All(guides, headings => Assert.Equal(headings.Distinct(StringComparer.Ordinal), headings));
        Assert.Equal(guides.Count, guides.Select(headings => string.Join('|', headings)).Distinct(StringComparer.Ordinal).Count());
        Assert.False(InterviewGuides.IsBare("Au travail\u00a0: tout va bien."));
    }

    private static string[] Lines(string? note) => (note ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
