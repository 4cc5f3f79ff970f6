using System.Text.RegularExpressions;
using RegieQuartier.Domain.Common;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Architecture;

/// <summary>A legal figure that no rule reads would be a setting that changes nothing.</summary>
public sealed partial class LegalRulesTests
{
    private static readonly string Domain = Path.GetFullPath(Path.Combine(SiteProcess.Folder, "..", "RegieQuartier.Domain"));

    // What lists the figures and says what they count reads none of them.
    private static readonly string[] Lists = ["LegalRule.cs", "LegalRuleMeaning.cs", "LegalValues.cs", "InitialLegalValues.cs"];

    [Fact]
    public void Every_legal_figure_is_read_by_a_rule()
    {
        var read = Directory.EnumerateFiles(Domain, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Lists.Contains(Path.GetFileName(path), StringComparer.Ordinal))
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(line => Figure().Matches(line).Select(match => match.Groups["rule"].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(read);
        Assert.DoesNotContain(Enum.GetValues<LegalRule>(), rule => !read.Contains(rule.ToString()));
    }

    [GeneratedRegex(@"\bLegalRule\.(?<rule>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
