using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Appointments;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The people who asked for a call.</summary>
internal static class PeopleToCallBack
{
    /// <summary>How many there are; null for who does not call people.</summary>
    public static async Task<int?> CountAsync(RegieQuartierDbContext db, ClaimsPrincipal user, CancellationToken cancellation) =>
        user.Can(Policies.ManageWaitingList)
            ? await db.WaitingEntries.CountAsync(entry => entry.Wish == WaitingWish.CallBack && entry.Status == WaitingStatus.Waiting, cancellation)
            : null;
}
