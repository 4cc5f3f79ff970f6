using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>Somebody called, or said it at the desk.</summary>
[Route("messages/{messageId:guid}/transmission")]
[Authorize(Policy = Policies.HandleAppointmentMessages)]
public sealed class MessageTransmissionsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid messageId, CancellationToken ct)
    {
        if (await db.OutgoingMessages.VisibleTo(User).SingleOrDefaultAsync(message => message.Id == messageId, ct) is not { } message)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        var told = message.Tell(now);
        if (!told.Refused)
        {
            db.AuditEntries.Add(AuditEntry.Record(AuditActions.MessageTold, User.AccountId(), message.Id, now));
            told = await db.SaveOrRefuseAsync(ct);
        }

        if (told.Refused)
        {
            this.FlashWarning("Ce message n’est plus à dire\u00a0: quelqu’un vient de s’en occuper.");
        }
        else
        {
            this.Flash($"C’est noté\u00a0: {message.PersonName} est au courant.");
        }

        return RedirectToAction(nameof(MessagesController.Index), "Messages", new { etat = MessageFilter.ToTell.Slug });
    }
}
