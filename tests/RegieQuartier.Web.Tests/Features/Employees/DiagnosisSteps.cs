using RegieQuartier.TestSupport.Pages;

namespace RegieQuartier.Web.Tests.Features.Employees;

/// <summary>What an advisor does to make a diagnosis.</summary>
internal static class DiagnosisSteps
{
    /// <summary>Rates some barriers.</summary>
    public static HtmlForm Rated(HtmlForm form, params (string Kind, string Level)[] levels)
    {
        foreach (var (kind, level) in levels)
        {
            form.Fill($"Levels[{kind}]", level);
        }

        return form;
    }

    /// <summary>Makes a diagnosis from its beginning to its end.</summary>
    public static async Task ReviewAsync(this HttpClient advisor, Guid employeeId, string moment, string madeOn, params (string Kind, string Level)[] levels) =>
        await Rated((await advisor.OpenAsync($"/salaries/{employeeId}/diagnostic/nouveau")).Form(), levels).Fill("Moment", moment).Fill("MadeOn", madeOn).SubmitAsync("Enregistrer le diagnostic");
}
