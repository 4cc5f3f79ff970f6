using System.Globalization;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>Just enough to recognise somebody, and no more.</summary>
public static class AlikeWords
{
    /// <summary>« Naissance en 1990, téléphone finissant par 34. ».</summary>
    public static string Hint(AlikePerson person) =>
        Hint(string.Create(CultureInfo.InvariantCulture, $"Naissance en {person.BornIn}"), person.PhoneEnd);

    /// <summary>« Candidature du 3 novembre 2026, téléphone finissant par 34. ».</summary>
    public static string Hint(AlikeCandidate candidate) => Hint($"Candidature du {candidate.AppliedOn.ToDateText()}", candidate.PhoneEnd);

    private static string Hint(string known, string? phoneEnd) => phoneEnd is null ? $"{known}." : $"{known}, téléphone finissant par {phoneEnd}.";
}
