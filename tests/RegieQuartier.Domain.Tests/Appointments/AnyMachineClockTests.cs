using System.Diagnostics;

namespace RegieQuartier.Domain.Tests.Appointments;

/// <summary>A server anywhere offers the hours of Paris: every test of the calculator runs again under another clock.</summary>
public sealed class AnyMachineClockTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Europe/Paris")]
    [InlineData("Pacific/Auckland")]
    public async Task The_calculator_knows_nothing_of_the_clock_of_its_machine(string zone)
    {
        var run = await RunAsync(zone, "*.SlotCalculator*", "*.ParisZoneTests", "*.MachineClockTests");

        Assert.True(run.ExitCode == 0, run.Output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string zone, params string[] classes)
    {
        var own = Path.Combine(AppContext.BaseDirectory, typeof(AnyMachineClockTests).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo("dotnet", ["exec", own, .. classes.SelectMany(name => new[] { "-class", name })])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZ"] = zone, [MachineClockTests.Expected] = zone },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await errors;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}

/// <summary>Without it, a clock that was not set would prove nothing.</summary>
public sealed class MachineClockTests
{
    public const string Expected = "REGIEQUARTIER_CLOCK";

    [Fact]
    public void The_clock_is_the_one_that_was_asked_for() =>
        Assert.Equal(Environment.GetEnvironmentVariable(Expected) ?? TimeZoneInfo.Local.Id, TimeZoneInfo.Local.Id);
}
