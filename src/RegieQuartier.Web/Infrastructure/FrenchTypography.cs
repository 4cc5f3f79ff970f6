namespace RegieQuartier.Web.Infrastructure;

/// <summary>Sentences are typed with plain spaces; where French binds a sign to its word, they are printed with spaces that do not break.</summary>
public static class FrenchTypography
{
    private static readonly string[] After = [":", ";", "?", "!", "»"];

    public static string BindSigns(this string sentence)
    {
        foreach (var sign in After)
        {
            sentence = sentence.Replace($" {sign}", $"\u00a0{sign}", StringComparison.Ordinal);
        }

        return sentence.Replace("« ", "«\u00a0", StringComparison.Ordinal);
    }
}
