using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>What is said of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="ExpiresOn">Its last day; null when it has none.</param>
public sealed record DocumentTerms(DocumentKind Kind, string Title, DateOnly? ExpiresOn)
{
    /// <summary>Why it cannot be said; null when it can.</summary>
    public Refusal? Refusal => Title switch
    {
        { Length: 0 or > EmployeeDocument.TitleMaxLength } => DocumentRefusals.TitleNotPossible,
        _ when SecretPatterns.AppearIn(Title) => DocumentRefusals.TitleHoldsSecret,
        _ when SensitiveBodies.AreNamedIn(Title) || SensitiveWords.AppearIn(Title) => DocumentRefusals.TitleTellsTooMuch,
        _ => null,
    };
}
