using System.Text.RegularExpressions;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Architecture;

public sealed partial class FeaturesTests
{
    private const string Features = "RegieQuartier.Web.Features";

    private static readonly string[] Foundations = ["Data", "Security", "Infrastructure"];

    [Fact]
    public void A_feature_uses_nothing_of_another_one()
    {
        var types = typeof(Program).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith($"{Features}.", StringComparison.Ordinal) == true && !type.IsNested)
            .Select(type => (Feature: FeatureOf(type.Namespace!), type.Name))
            .Where(type => !string.Equals(type.Feature, "Shared", StringComparison.Ordinal))
            .ToHashSet();

        Assert.NotEmpty(types);
        Assert.Empty(SourceFiles().SelectMany(file => Foreign(file.Feature, file.Text, types).Select(type => $"{file.Name} uses {type}")));
    }

    [Fact]
    public void What_features_stand_on_knows_none_of_them() => Assert.All(
        Foundations.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SiteProcess.Folder, folder), "*.cs", SearchOption.AllDirectories)),
        file => Assert.DoesNotMatch(WholeNamespace(), File.ReadAllText(file)));

    [Fact]
    public void A_forbidden_use_would_be_seen()
    {
        var types = new HashSet<(string, string)> { ("Pathways", "PathwayForm") };

        Assert.Single(Foreign("Jobs", "using RegieQuartier.Web.Features.Pathways;", types));
        Assert.Single(Foreign("Jobs", "var form = new Pathways.PathwayForm();", types));
        Assert.Empty(Foreign("Jobs", "var count = db.Pathways.Count();", types));
        Assert.Empty(Foreign("Pathways", "@model RegieQuartier.Web.Features.Pathways.PathwayForm", types));
    }

    private static IEnumerable<string> Foreign(string feature, string text, HashSet<(string Feature, string Name)> types)
    {
        foreach (Match use in WholeNamespace().Matches(text))
        {
            var used = use.Groups["feature"].Value;
            if (!string.Equals(used, feature, StringComparison.Ordinal) && types.Any(type => string.Equals(type.Feature, used, StringComparison.Ordinal)))
            {
                yield return use.Value;
            }
        }

        foreach (Match use in TypeOfNeighbour().Matches(text))
        {
            if (!string.Equals(use.Groups["feature"].Value, feature, StringComparison.Ordinal) && types.Contains((use.Groups["feature"].Value, use.Groups["type"].Value)))
            {
                yield return use.Value;
            }
        }
    }

    private static IEnumerable<(string Feature, string Name, string Text)> SourceFiles()
    {
        var root = Path.Combine(SiteProcess.Folder, "Features");
        return Directory.EnumerateDirectories(root)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
                .Select(file => (Path.GetFileName(folder), Path.GetRelativePath(root, file), File.ReadAllText(file))));
    }

    private static string FeatureOf(string name) => name[(Features.Length + 1)..].Split('.')[0];

    [GeneratedRegex(@"RegieQuartier\.Web\.Features\.(?<feature>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNamespace();

    // Namespaces nest: a neighbour's type may be named without a using.
    [GeneratedRegex(@"(?<![.\w])(?<feature>[A-Z]\w+)\.(?<type>[A-Z]\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeOfNeighbour();
}
