using System.Security.Claims;
using RegieQuartier.Domain.Messages;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Messages;

/// <summary>The four heaps a message may lie in, as the links above the list name them.</summary>
/// <param name="Slug">Its value in the address.</param>
/// <param name="Title">Its link.</param>
/// <param name="Statuses">What lies in it.</param>
/// <param name="Empty">What is read when there is nothing.</param>
public sealed record MessageFilter(string Slug, string Title, IReadOnlyList<MessageStatus> Statuses, string Empty)
{
    public static readonly MessageFilter ToTell = new(
        "a-dire", "À dire de vive voix", [MessageStatus.ToTell],
        "Personne à prévenir. Quand un message ne peut pas partir, il vient ici avec ce qu’il faut dire.");

    public static readonly MessageFilter Waiting = new(
        "en-attente", "En attente", [MessageStatus.Pending],
        "Aucun message n’attend.");

    public static readonly MessageFilter Left = new(
        "partis", "Partis ou dits", [MessageStatus.Sent, MessageStatus.Told],
        "Aucun message n’est parti pour l’instant.");

    public static readonly MessageFilter Failed = new(
        "en-echec", "En échec", [MessageStatus.Failed],
        "Aucun échec. Une invitation ou un lien qui ne peut pas partir vient ici.");

    /// <summary>Those of the families this person may see: a security message is never said by voice, the others never fail.</summary>
    public static IReadOnlyList<MessageFilter> For(ClaimsPrincipal person) =>
    [
        .. person.Can(Policies.ViewAppointmentMessages) ? [ToTell] : Array.Empty<MessageFilter>(),
        Waiting,
        Left,
        .. person.Can(Policies.ViewSecurityMessages) ? [Failed] : Array.Empty<MessageFilter>(),
    ];

    /// <summary>The one an address names among these, else the first.</summary>
    public static MessageFilter Choose(IReadOnlyList<MessageFilter> filters, string? slug) =>
        filters.FirstOrDefault(filter => string.Equals(filter.Slug, slug, StringComparison.Ordinal)) ?? filters[0];
}
