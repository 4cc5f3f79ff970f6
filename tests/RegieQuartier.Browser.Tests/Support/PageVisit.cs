using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>A page to be looked at: whose it is, how one comes to it, what it answers.</summary>
public sealed record PageVisit
{
    private readonly string _route;
    private readonly Func<LiveWorld, string> _address;
    private Func<LiveWorld, Guid>? _who;
    private bool _secondFactorGiven = true;
    private Func<Visit, Task>? _then;
    private string? _case;
    private int _status = 200;
    private Language _language = LanguageFiles.French;

    private PageVisit(string route, Func<LiveWorld, string> address) => (_route, _address) = (route, address);

    /// <summary>The language it is looked at in.</summary>
    public Language Language => _language;

    /// <summary>The endpoint that shows it, as the source writes it.</summary>
    public string Endpoint => $"GET {_route}";

    /// <summary>A page whose address says all.</summary>
    public static PageVisit To(string route, string? query = null) => new(route, _ => route + query);

    /// <summary>A page whose address depends on what there is.</summary>
    public static PageVisit To(string route, Func<LiveWorld, string> address) => new(route, address);

    public PageVisit By(Guid accountId) => By(_ => accountId);

    public PageVisit By(Func<LiveWorld, Guid> who) => this with { _who = who };

    /// <summary>By somebody who gave the password and no code yet.</summary>
    public PageVisit HalfwayBy(Guid accountId) => By(accountId) with { _secondFactorGiven = false };

    /// <summary>Then this is done, and the page that comes is looked at.</summary>
    public PageVisit Then(Func<Visit, Task> act) => this with { _then = act };

    public PageVisit Answering(int status) => this with { _status = status };

    /// <summary>Tells it from the other visits of the same page.</summary>
    public PageVisit Named(string name) => this with { _case = name };

    /// <summary>Looked at in another language.</summary>
    public PageVisit In(Language language) => this with { _language = language };

    /// <summary>Goes there.</summary>
    public async Task ArriveAsync(LiveSite site, Visit visit)
    {
        var world = await site.WorldAsync();
        if (_who is not null)
        {
            await site.SignInAsync(visit, _who(world), _secondFactorGiven);
        }

        await visit.Expecting(_status).OpenAsync(Words.To(_address(world), _language));
        if (_then is not null)
        {
            await _then(visit);
        }
    }

    public override string ToString() => string.Join(", ", new[] { Endpoint, _case, _language.IsFrench ? null : _language.Code }.OfType<string>());
}
