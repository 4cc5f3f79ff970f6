using Microsoft.AspNetCore.Mvc.ViewFeatures;
using RegieQuartier.Web.Data.Agenda;

namespace RegieQuartier.Web.Features.Relays.Links;

/// <summary>A secret on its way to the page that follows, and to no other: one left unread is never shown under another relay's name.</summary>
internal static class LinkShownOnce
{
    public static void Carry(this ITempDataDictionary temp, RelayLink link) => temp[KeyOf(link.RelayId)] = link.Token;

    public static string? Take(this ITempDataDictionary temp, Guid relayId) => temp[KeyOf(relayId)] as string;

    private static string KeyOf(Guid relayId) => $"relay-link.{relayId:N}";
}
