using System.Globalization;
using System.Text;

namespace RegieQuartier.Benchmarks;

/// <summary>The table: each leg, its rate, its share of its limit, what it must reach.</summary>
internal sealed class Report
{
    private readonly List<Line> _lines = [];

    public bool AllMet => _lines.TrueForAll(line => line.Must is null || line.Share >= line.Must);

    public void Add(string leg, double rate, double limit, double? must = null, double? moonshot = null) =>
        _lines.Add(new Line(leg, rate, rate / limit, must, moonshot));

    public override string ToString()
    {
        var table = new StringBuilder("| leg | per second | share of its limit | must | moonshot | |\n|---|---|---|---|---|---|\n");
        foreach (var line in _lines)
        {
            var verdict = line.Must is null ? "" : line.Share >= line.Must ? "met" : "MISSED";
            table.AppendLine(CultureInfo.InvariantCulture, $"| {line.Leg} | {line.Rate:0} | {line.Share:0.00} | {line.Must:0.0} | {line.Moonshot:0.0} | {verdict} |");
        }

        return table.ToString();
    }

    private sealed record Line(string Leg, double Rate, double Share, double? Must, double? Moonshot);
}
