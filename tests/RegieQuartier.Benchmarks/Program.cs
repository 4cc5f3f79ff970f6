using System.Globalization;
using RegieQuartier.Benchmarks;
using RegieQuartier.TestSupport.Databases;

// Every leg in turn within each round, medians over the rounds: the ratios of one run are the result, the
// rates are only context.
var rounds = args is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 10;
// The test host looks for the site's folder from here.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
await using var server = new SharedServer();
var report = new Report();
await SlotLegs.RunAsync(rounds, report);
await BookingLegs.RunAsync(rounds, report);
await Console.Out.WriteLineAsync(report.ToString());
return report.AllMet ? 0 : 1;
