namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>The question part of a slot page's address.</summary>
internal static class SlotLinks
{
    public static string Query(string? moment, DateOnly? from)
    {
        string?[] parts =
        [
            moment is null ? null : $"moment={Uri.EscapeDataString(moment)}",
            from is null ? null : $"du={from.Value:yyyy-MM-dd}",
        ];
        var query = string.Join('&', parts.Where(part => part is not null));
        return query.Length == 0 ? "" : $"?{query}";
    }
}
