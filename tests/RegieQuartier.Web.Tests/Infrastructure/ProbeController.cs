using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Infrastructure;

/// <summary>Pages that fail on purpose, in every way that a real one may. The tests add them to the site.</summary>
[Route("essai")]
public sealed class ProbeController : Controller
{
    public const string Secret = "CANARY-IN-EXCEPTION";

    private const string NoDatabase = "Host=127.0.0.1;Port=1;Timeout=1;Username=x;Password=x";

    public static RegieQuartierFactory AddedTo(RegieQuartierFactory site) =>
        site.WithServices(services => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly));

    [AllowAnonymous]
    [HttpGet("statut/{status:int}")]
    public IActionResult Status(int status) => StatusCode(status);

    [AllowAnonymous]
    [HttpGet("connecte/{status:int}")]
    public IActionResult SignedIn(int status)
    {
        HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Claire Lemonnier")], "essai"));
        return StatusCode(status);
    }

    [AllowAnonymous]
    [HttpGet("panne/{kind}")]
    public async Task<IActionResult> Fail(string kind)
    {
        switch (kind)
        {
            case "base":
                await using (var connection = new NpgsqlConnection(NoDatabase))
                {
                    await connection.OpenAsync();
                }

                return Ok();
            case "concurrence":
                throw new DbUpdateConcurrencyException(Secret);
            default:
                throw new InvalidOperationException(Secret);
        }
    }

    [AllowAnonymous]
    [IgnoreAntiforgeryToken]
    [HttpPost("envoi")]
    public IActionResult Receive() => Ok();

    [AllowAnonymous]
    [HttpGet("visiteur")]
    public IActionResult Visitor() => Content($"{Request.Scheme} {HttpContext.Connection.RemoteIpAddress}");
}
