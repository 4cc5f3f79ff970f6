using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Accounts;

/// <summary>How many people the holder of an account follows: nobody does any more once it stops.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Count">How many people: said to who hands them over alone. Whoever but keeps accounts reads neither name nor number.</param>
/// <param name="IsWorking">Whether they still can: their account is open, and an advisor's.</param>
/// <param name="CanHandOver">Whether the reader names who follows them instead.</param>
public sealed record PeopleFollowed(Guid AccountId, string Name, int Count, bool IsWorking, bool CanHandOver)
{
    /// <summary>Where they are handed over.</summary>
    public string Url => $"/salaries/suivis/{AccountId}";

    /// <summary>« 12 personnes »; « des personnes ».</summary>
    public string CountWords => (CanHandOver, Count) switch
    {
        (false, _) => "des personnes",
        (true, 1) => "une personne",
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"{Count}\u00A0personnes"),
    };

    /// <summary>What becomes of them.</summary>
    public string Sentence => IsWorking
        ? $"{Name} suit {CountWords}."
        : $"{Name} suivait {CountWords}\u00A0: plus personne ne {(CanHandOver && Count == 1 ? "la" : "les")} suit.";

    public static async Task<PeopleFollowed> LoadAsync(RegieQuartierDbContext db, AppUser user, ClaimsPrincipal reader, DateOnly today, CancellationToken ct) => new(
        user.Id,
        user.DisplayName,
        await db.Employees.StillFollowedBy(db, user.Id, today).CountAsync(ct),
        user.DisabledAt is null && user.HeldRoles.Contains(Role.Advisor),
        reader.Can(Policies.NameReferents) && reader.Can(Policies.ViewAllPathways));
}
