namespace RegieQuartier.Web.Features.Employees;

/// <summary>What a form asks before it keeps something unusual that may be meant, and the box that answers it.</summary>
/// <param name="Sentence">What is asked.</param>
/// <param name="Answer">What the box says to who reads.</param>
/// <param name="Mark">What it says to the form: the very day, hour or figures that are asked about.</param>
/// <param name="Ticked">The mark of the box that was ticked; null when none was.</param>
public sealed record FormQuestion(string Sentence, string Answer, string Mark, string? Ticked)
{
    /// <summary>Whether that very thing is confirmed.</summary>
    public bool IsConfirmed => string.Equals(Ticked, Mark, StringComparison.Ordinal);

    /// <summary>What is asked and not answered.</summary>
    public string? Open => IsConfirmed ? null : Sentence;
}
