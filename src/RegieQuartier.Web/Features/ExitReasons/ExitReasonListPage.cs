using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.ExitReasons;

/// <summary>The reasons to leave by their category today, each with what it was before and what it becomes.</summary>
public sealed record ExitReasonListPage(IReadOnlyList<CategoryReasons> Categories, bool CanEdit)
{
    public static async Task<ExitReasonListPage> LoadAsync(RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today, CancellationToken cancellation)
    {
        var rows = await db.ExitReasons.AsNoTracking().OrderBy(reason => reason.Code).ThenBy(reason => reason.From).ToListAsync(cancellation);
        var reasons = rows.GroupBy(reason => reason.Code).Select(known => ExitReasonRow.Of([.. known], today));
        return new ExitReasonListPage(
            [.. reasons.GroupBy(row => row.Category).OrderBy(category => category.Key).Select(category => new CategoryReasons(category.Key, [.. category]))],
            user.Can(Policies.EditExitReasons));
    }
}

/// <summary>The reasons of one category.</summary>
public sealed record CategoryReasons(ExitCategory Category, IReadOnlyList<ExitReasonRow> Rows);

/// <summary>A reason to leave.</summary>
/// <param name="Id">Its last row: the one that is followed.</param>
/// <param name="Code">Its number at the paying agency.</param>
/// <param name="Label">Its wording.</param>
/// <param name="Category">Its category today.</param>
/// <param name="IsSensitive">Whether it tells of health or of justice.</param>
/// <param name="Others">Its other categories, past and to come.</param>
public sealed record ExitReasonRow(Guid Id, int Code, string Label, ExitCategory Category, bool IsSensitive, IReadOnlyList<CategorySpan> Others)
{
    internal static ExitReasonRow Of(IReadOnlyList<ExitReason> rows, DateOnly today)
    {
        var (last, now) = (rows[^1], rows.FirstOrDefault(row => row.HoldsOn(today)) ?? rows[^1]);
        return new ExitReasonRow(last.Id, last.Code, last.Label, now.Category, last.IsSensitive, [.. rows.Where(row => row != now).Select(row => new CategorySpan(row.Id, row.Category, row.From, row.Until, row.From > today))]);
    }
}

/// <summary>A category over some days.</summary>
public sealed record CategorySpan(Guid Id, ExitCategory Category, DateOnly From, DateOnly? Until, bool IsToCome);

/// <summary>The form of another category.</summary>
public sealed record ReclassificationPage(Guid Id, string Label, ExitCategory Category, DateOnly Since, ReclassificationForm Form);
