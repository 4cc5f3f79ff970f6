using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>
/// One visitor's tab. It notes all that a developer would see in red (console, failed requests, answers of
/// 400 and more) and fails the test at the end if anything was, except what the test said to expect.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _troubles = new();
    private readonly HashSet<int> _expected = [];

    internal Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !IsEchoOfStatus(message.Text), $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(true, $"request failed: {request.Url} {request.Failure}");
        page.Response += (_, answer) => Note(answer.Status >= 400 && !_expected.Contains(answer.Status), $"{answer.Status}: {answer.Url}");
    }

    public IPage Page { get; }

    /// <summary>Says that an answer of this status is part of the test.</summary>
    public Visit Expecting(int status)
    {
        _expected.Add(status);
        return this;
    }

    /// <summary>Becomes somebody else's visit, in the same tab.</summary>
    public async Task StartOverAsync()
    {
        await Page.Context.ClearCookiesAsync();
        _expected.Clear();
        _troubles.Clear();
    }

    public async Task<Visit> OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        return this;
    }

    /// <summary>Presses the button of that name, in the page itself and not in its menus, and arrives where it leads.</summary>
    public Task PressAsync(string button) => ArriveByAsync(InPage(AriaRole.Button, button));

    /// <summary>Follows the link of that name, in the page itself and not in its menus, and arrives where it leads.</summary>
    public Task FollowAsync(string link) => ArriveByAsync(InPage(AriaRole.Link, link));

    /// <summary>Follows a link of somebody's line in a list, and arrives where it leads.</summary>
    public Task FollowOfLineAsync(string name, string link) =>
        ArriveByAsync(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).GetByRole(AriaRole.Link, new() { Name = link }));

    /// <summary>Writes in the field of that label.</summary>
    public async Task FillAsync(string label, string text) => await Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Fails if anything went wrong so far.</summary>
    public void AssertNoTrouble() => Assert.Empty(_troubles);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();

        // A test that already fails keeps its own reason.
        if (TestContext.Current.TestState?.Result is not TestResult.Failed)
        {
            AssertNoTrouble();
        }
    }

    private ILocator InPage(AriaRole role, string name) => Page.GetByRole(AriaRole.Main).GetByRole(role, new() { Name = name, Exact = true });

    // A click returns as soon as the browser starts to leave: what is looked at next would be an empty page.
    private async Task ArriveByAsync(ILocator target)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.Load += Arrive;
        try
        {
            await target.ClickAsync();
            await arrived.Task.WaitAsync(LongestWait, TestContext.Current.CancellationToken);
        }
        finally
        {
            Page.Load -= Arrive;
        }
    }

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            _troubles.Enqueue(what);
        }
    }

    // The console repeats each failed answer; the answer itself is what we judge.
    private static bool IsEchoOfStatus(string text) => text.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal);
}
