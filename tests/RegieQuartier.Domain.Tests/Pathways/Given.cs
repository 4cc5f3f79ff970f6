using System.Globalization;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Domain.Tests.Pathways;

/// <summary>A pathway opened on 2 March 2026, and what the tests of its parts share.</summary>
internal static class Given
{
    public static readonly Guid Advisor = Guid.NewGuid();

    public static readonly Guid Colleague = Guid.NewGuid();

    public static readonly DateOnly Today = new(2026, 11, 23);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static IntegrationPathway Pathway() => IntegrationPathway.Open(Guid.NewGuid(), new(2026, 3, 2));

    public static IntegrationPathway ClosedPathway()
    {
        var pathway = Pathway();
        pathway.Close(Today);
        return pathway;
    }
}
