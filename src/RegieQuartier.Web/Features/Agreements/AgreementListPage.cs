using Microsoft.EntityFrameworkCore;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Features.Agreements;

/// <summary>Every agreement, those that run first.</summary>
public sealed record AgreementListPage(IReadOnlyList<AgreementRow> Agreements, DateOnly Today)
{
    public static async Task<AgreementListPage> LoadAsync(RegieQuartierDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var rows = await db.SiaeAgreements.AsNoTracking()
            .OrderByDescending(agreement => agreement.EndsOn).ThenBy(agreement => agreement.Kind).ThenBy(agreement => agreement.Id)
            .Select(agreement => new AgreementRow(
                agreement.Id,
                agreement.Kind,
                agreement.StartsOn,
                agreement.EndsOn,
                agreement.Annexes.Select(annex => new AnnexLine(annex.Id, annex.Number, annex.StartsOn, annex.EndsOn, annex.FullTimeEquivalents, annex.State)).ToList()))
            .ToListAsync(cancellation);
        return new AgreementListPage(rows, today);
    }
}

/// <summary>One agreement of the list.</summary>
public sealed record AgreementRow(Guid Id, SiaeKind Kind, DateOnly StartsOn, DateOnly EndsOn, IReadOnlyList<AnnexLine> Annexes)
{
    /// <summary>The full-time equivalents granted for a year.</summary>
    public GrantedYear GrantedIn(int year) => GrantedYear.Of(year, Annexes.OrderBy(annex => annex.StartsOn));

    /// <summary>Whether it runs on a day without an annex: no post is paid for.</summary>
    public bool LacksAnnexOn(DateOnly day) => StartsOn <= day && day <= EndsOn && !Annexes.Any(annex => annex.StartsOn <= day && day <= annex.EndsOn);
}

/// <summary>A financial annex, in short.</summary>
public sealed record AnnexLine(Guid Id, string Number, DateOnly StartsOn, DateOnly EndsOn, decimal FullTimeEquivalents, AnnexState State);
