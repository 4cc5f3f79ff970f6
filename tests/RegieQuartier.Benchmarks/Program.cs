await Console.Out.WriteLineAsync("RegieQuartier.Benchmarks");
