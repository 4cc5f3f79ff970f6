using System.Runtime.CompilerServices;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>What changes from one régie to the next: its name and how to reach it. Section "Organisation" of the settings.</summary>
public sealed class OrganisationSettings
{
    public required string Name { get; init; }

    public required string Subtitle { get => Said(field); init; }

    /// <summary>The number as it is read: « 02 61 91 42 10 ».</summary>
    public required string Phone { get; init; }

    /// <summary>The same number as a phone dials it: « +33261914210 ».</summary>
    public required string PhoneLink { get; init; }

    public required string PhoneHours { get => Said(field); init; }

    public required string WalkInDays { get => Said(field); init; }

    public required string WalkInHours { get => Said(field); init; }

    public required string Street { get; init; }

    public required string City { get; init; }

    public required string Door { get => Said(field); init; }

    public required string Bus { get => Said(field); init; }

    /// <summary>Who answers for what is published: the president, by the association's law.</summary>
    public required string Publisher { get; init; }

    /// <summary>Name, address and telephone of who keeps the servers.</summary>
    public required string Host { get; init; }

    /// <summary>« mardi et jeudi de 9 h à 12 h », inside a sentence.</summary>
    public string WalkInShort => $"{WalkInDays.Uncapitalised()} {WalkInHours}";

    public string Address => $"{Street}, {City}";

    /// <summary>The same facts in other languages, by code then by name: <c>Organisation:Languages:en:Door</c>. French stands in for what is not there.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Languages { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);

    private string Said(string french, [CallerMemberName] string fact = "") =>
        Languages.GetValueOrDefault(Language.Current.Code)?.GetValueOrDefault(fact) ?? french;
}
