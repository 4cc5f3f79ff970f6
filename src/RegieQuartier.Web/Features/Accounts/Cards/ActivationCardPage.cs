namespace RegieQuartier.Web.Features.Accounts.Cards;

/// <summary>A card to print. Its code is shown once: null afterwards.</summary>
public sealed record ActivationCardPage(Guid Id, string DisplayName, string SignInName, string? Code, DateTimeOffset? ExpiresAt, string Address);
