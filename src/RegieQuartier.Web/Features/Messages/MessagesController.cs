using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>What left, what failed, and whom to tell by voice.</summary>
[Route("messages")]
[Authorize(Policy = Policies.ViewMessages)]
public sealed class MessagesController(RegieQuartierDbContext db, IHostEnvironment environment) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? etat, string? apres, string? avant, CancellationToken ct) =>
        View(await MessageListPage.LoadAsync(db, User, etat, ListSpan.Read(apres, avant), environment.IsDevelopment(), ct));
}
