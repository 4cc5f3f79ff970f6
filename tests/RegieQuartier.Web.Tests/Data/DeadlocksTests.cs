using Microsoft.EntityFrameworkCore;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Tests.Data;

public sealed class DeadlocksTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.DeadlockDetected, true)]
    [InlineData(PostgresErrorCodes.ExclusionViolation, false)]
    public void A_deadlock_is_seen_however_EF_wraps_it(string state, bool seen)
    {
        var bare = new PostgresException("", "ERROR", "ERROR", state);
        var saved = new DbUpdateException("", bare);
        var transient = new InvalidOperationException("", saved);

        Assert.Equal([seen, seen, seen], new Exception[] { bare, saved, transient }.Select(failure => failure.IsDeadlock()));
    }
}
