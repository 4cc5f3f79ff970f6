using System.Text.RegularExpressions;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Architecture;

/// <summary>The list of what cannot happen here names its proofs: they are there.</summary>
public sealed partial class PainsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(SiteProcess.Folder, "..", ".."));

    [Fact]
    public void Every_proof_that_is_named_exists()
    {
        var proofs = Proof().Matches(File.ReadAllText(Path.Combine(Root, "docs", "pains.md"))).ToList();
        var sources = Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        Assert.NotEmpty(proofs);
        Assert.Empty(proofs.Where(proof => !sources.Exists(source => Holds(source, proof))).Select(proof => proof.Value));
    }

    private static bool Holds(string source, Match proof) =>
        source.Contains($"class {proof.Groups["class"].Value}", StringComparison.Ordinal) && source.Contains($" {proof.Groups["test"].Value}(", StringComparison.Ordinal);

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<test>\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Proof();
}
