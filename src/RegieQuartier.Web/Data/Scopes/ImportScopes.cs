using System.Security.Claims;
using RegieQuartier.Domain.ImportRuns;
using RegieQuartier.Web.Data.Imports;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Data.Scopes;

/// <summary>Named parts of the imports.</summary>
internal static class ImportScopes
{
    /// <summary>
    /// One's own, of the kinds one may still bring in; those of others once they are done, for who may undo them: nobody reads
    /// the file of another person.
    /// </summary>
    public static IQueryable<ImportRun> VisibleTo(this IQueryable<ImportRun> runs, ClaimsPrincipal user)
    {
        var (me, all) = (user.AccountId(), user.Can(Policies.UndoAllImports));
        var kinds = ImportKinds.For(user);
        return runs.Where(run => kinds.Contains(run.Kind) && (run.AuthorId == me || (all && run.State == ImportState.Done)));
    }
}
