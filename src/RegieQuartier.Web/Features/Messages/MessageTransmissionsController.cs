using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Audit;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>Somebody called, or said it at the desk; or believed so by mistake.</summary>
[Route("messages/{messageId:guid}/transmission")]
[Authorize(Policy = Policies.HandleAppointmentMessages)]
public sealed class MessageTransmissionsController(RegieQuartierDbContext db, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid messageId, CancellationToken ct)
    {
        if (await FindAsync(messageId, ct) is not { } message)
        {
            return NotFound();
        }

        var told = await NoteAsync(message, message.Tell(clock.GetUtcNow()), AuditActions.MessageTold, ct);
        Say(told, $"C’est noté\u00a0: {message.PersonName} est au courant.", "Ce message n’est plus à dire\u00a0: quelqu’un vient de s’en occuper.");
        return Back(MessageFilter.ToTell);
    }

    [HttpPost("annulation")]
    public async Task<IActionResult> Delete(Guid messageId, CancellationToken ct)
    {
        if (await FindAsync(messageId, ct) is not { } message)
        {
            return NotFound();
        }

        var takenBack = await NoteAsync(message, message.TakeBackTelling(), AuditActions.MessageTellingTakenBack, ct);
        Say(takenBack, $"C’est noté\u00a0: {message.PersonName} reste à prévenir.", "Quelqu’un vient de changer ce message. Regardez où il en est.");
        return Back(takenBack.Refused ? MessageFilter.Left : MessageFilter.ToTell);
    }

    private Task<OutgoingMessage?> FindAsync(Guid id, CancellationToken ct) =>
        db.OutgoingMessages.VisibleTo(User).SingleOrDefaultAsync(message => message.Id == id, ct);

    private async Task<Result> NoteAsync(OutgoingMessage message, Result act, string action, CancellationToken ct)
    {
        if (act.Refused)
        {
            return act;
        }

        db.AuditEntries.Add(AuditEntry.Record(action, User.AccountId(), message.Id, clock.GetUtcNow()));
        return await db.SaveOrRefuseAsync(ct);
    }

    private void Say(Result act, string done, string refused)
    {
        if (act.Refused)
        {
            this.FlashWarning(refused);
        }
        else
        {
            this.Flash(done);
        }
    }

    private RedirectToActionResult Back(MessageFilter heap) =>
        RedirectToAction(nameof(MessagesController.Index), "Messages", new { etat = heap.Slug });
}
