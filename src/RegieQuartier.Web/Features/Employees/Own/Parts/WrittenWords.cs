using Microsoft.EntityFrameworkCore;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Own.Parts;

/// <summary>What a person says of their pathway, who typed it and when.</summary>
/// <param name="Text">Their words; empty while they said nothing.</param>
/// <param name="On">The day; null before the first.</param>
/// <param name="AuthorId">Who typed them; null before the first.</param>
/// <param name="AuthorName">Their name.</param>
public sealed record WrittenWords(string Text, DateOnly? On, Guid? AuthorId, string? AuthorName)
{
    public static async Task<WrittenWords> LoadAsync(RegieQuartierDbContext db, PathwayLine? pathway, CancellationToken cancellation)
    {
        var pathwayId = pathway?.Id;
        return await db.IntegrationPathways.AsNoTracking()
            .Where(known => known.Id == pathwayId)
            .Select(known => new WrittenWords(known.OwnWords, known.OwnWordsOn, known.OwnWordsBy, db.Users.Where(account => account.Id == known.OwnWordsBy).Select(account => account.DisplayName).FirstOrDefault()))
            .FirstOrDefaultAsync(cancellation) ?? new WrittenWords("", null, null, null);
    }
}
