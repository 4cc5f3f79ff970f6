using System.Net;
using System.Text.RegularExpressions;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.TestSupport.Accounts;

namespace RegieQuartier.Web.Tests.Security;

/// <summary>Every endpoint of the site, asked for by every role and by nobody, with a GET or a bare POST.</summary>
public sealed partial class AccessMatrixTests(AccessMatrixTests.Visitors visitors) : IClassFixture<AccessMatrixTests.Visitors>
{
    public static TheoryData<string> Endpoints => [.. AccessMatrix.Lines.Select(line => line.Endpoint)];

    public static TheoryData<string, Role> EndpointsByRole
    {
        get
        {
            var cases = new TheoryData<string, Role>();
            foreach (var line in AccessMatrix.Lines)
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(line.Endpoint, role);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void Every_endpoint_has_its_line_and_every_line_its_endpoint()
    {
        Assert.Equal(AccessMatrix.Lines.Select(line => line.Endpoint).Order(StringComparer.Ordinal), visitors.Site.Endpoints().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EndpointsByRole))]
    public async Task A_role_reaches_what_the_matrix_says(string endpoint, Role role)
    {
        var answer = await AskAsync(await visitors.OfAsync(role), endpoint);

        var expected = LineOf(endpoint).Roles.Contains(role) ? Door.Open : Door.Forbidden;
        Assert.Equal(expected, DoorOf(answer));
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Nobody_signed_in_reaches_only_public_pages(string endpoint)
    {
        var answer = await AskAsync(visitors.Nobody, endpoint);

        Assert.Equal(LineOf(endpoint).IsPublic ? Door.Open : Door.SignIn, DoorOf(answer));
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Before_the_second_factor_is_set_up_nothing_opens_but_its_page_and_the_way_out(string endpoint)
    {
        var answer = await AskAsync(await visitors.WithoutSecondFactorAsync(), endpoint);

        var open = LineOf(endpoint).IsPublic || endpoint is "GET /compte/second-facteur" or "POST /compte/second-facteur" or "POST /deconnexion";
        Assert.Equal(open ? Door.Open : Door.SetSecondFactor, DoorOf(answer));
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Before_the_code_is_given_nothing_opens_but_its_pages_and_the_way_out(string endpoint)
    {
        var answer = await AskAsync(await visitors.BeforeTheCodeAsync(), endpoint);

        var open = LineOf(endpoint).IsPublic
            || endpoint is "POST /deconnexion" or "GET /connexion/second-facteur" or "POST /connexion/second-facteur" or "GET /connexion/code-de-secours" or "POST /connexion/code-de-secours";
        Assert.Equal(open ? Door.Open : Door.GiveSecondFactor, DoorOf(answer));
    }

    private enum Door
    {
        /// <summary>Whatever the page then answers: found, not found, or a form without its token.</summary>
        Open,
        SignIn,
        Forbidden,
        SetSecondFactor,
        GiveSecondFactor,
    }

    private static Door DoorOf(HttpResponseMessage answer) => (answer.StatusCode, answer.Headers.Location?.OriginalString.Split('?')[0]) switch
    {
        (HttpStatusCode.Forbidden, _) => Door.Forbidden,
        (HttpStatusCode.Redirect, "/connexion") => Door.SignIn,
        (HttpStatusCode.Redirect, "/compte/second-facteur") => Door.SetSecondFactor,
        (HttpStatusCode.Redirect, "/connexion/second-facteur") => Door.GiveSecondFactor,
        ( < HttpStatusCode.InternalServerError, _) => Door.Open,
        var (status, _) => throw new InvalidOperationException($"The site failed: {status}"),
    };

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string endpoint)
    {
        var parts = endpoint.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), Filled(parts[1]));
        if (request.Method == HttpMethod.Post)
        {
            // No token: the door is passed or not before the form is looked at, and nothing changes.
            request.Content = new FormUrlEncodedContent([]);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Filled(string route) => Parameter().Replace(
        route, parameter => parameter.Value.Contains("guid", StringComparison.Ordinal) ? "01935000-0000-7000-8000-000000000099" : "x");

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();

    private static AccessLine LineOf(string endpoint) => AccessMatrix.Lines.Single(line => line.Endpoint == endpoint);

    /// <summary>One browser a role, on one site.</summary>
    public sealed class Visitors : IAsyncDisposable
    {
        private readonly Dictionary<Role, HttpClient> _byRole = [];
        private readonly RegieQuartierFactory _strict;
        private HttpClient? _withoutSecondFactor;
        private HttpClient? _beforeTheCode;

        public Visitors()
        {
            Nobody = Site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = Site.ClientOptions.BaseAddress });
            _strict = Site.WithSettings(("SecondFactor:Required", "true"));
        }

        public RegieQuartierFactory Site { get; } = new();

        public HttpClient Nobody { get; }

        public async Task<HttpClient> OfAsync(Role role)
        {
            if (!_byRole.TryGetValue(role, out var client))
            {
                client = await Site.ClientOfAsync((await Site.AddAccountAsync(role)).Id, followRedirects: false);
                _byRole[role] = client;
            }

            return client;
        }

        /// <summary>A director in production, at the first sign-in.</summary>
        public async Task<HttpClient> WithoutSecondFactorAsync() =>
            _withoutSecondFactor ??= await _strict.ClientOfAsync((await _strict.AddAccountAsync(Role.Director)).Id, followRedirects: false);

        /// <summary>A director in production, who has typed the password only.</summary>
        public async Task<HttpClient> BeforeTheCodeAsync()
        {
            if (_beforeTheCode is null)
            {
                var account = await _strict.AddAccountAsync(Role.Director);
                await using var db = Site.OpenContext();
                var user = db.Users.Single(row => row.Id == account.Id);
                user.SetSecondFactor("sealed", step: 0);
                await db.SaveChangesAsync();
                _beforeTheCode = await _strict.ClientOfAsync(account.Id, followRedirects: false, secondFactorGiven: false);
            }

            return _beforeTheCode;
        }

        public ValueTask DisposeAsync() => Site.DisposeAsync();
    }
}
