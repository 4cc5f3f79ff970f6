using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Data.Scopes;

namespace RegieQuartier.Web.Tests.Data.Scopes;

/// <summary>What a query keeps to, as the domain says it.</summary>
public sealed class PassScopesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_pass_is_suspended_on_the_days_that_its_status_says()
    {
        var pass = Received();
        pass.Suspend(SuspensionReason.ContractSuspended, new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 30), SiaeKind.Aci, Today, EmployeeWorld.Law);
        foreach (var day in new[] { pass.StartsOn.AddDays(-1), new(2026, 11, 8), new(2026, 11, 9), new(2026, 11, 30), new(2026, 12, 1), pass.EndsOn.AddDays(1) })
        {
            Assert.Equal(pass.Dates.StatusOn(day) == IaePassStatus.Suspended, new[] { pass }.AsQueryable().SuspendedOn(day).Any());
        }
    }

    [Fact]
    public void One_that_was_withdrawn_is_not() => Assert.Empty(new[] { Withdrawn() }.AsQueryable().SuspendedOn(Today));

    private static IaePass Received() => IaePass.Receive(Guid.NewGuid(), PassNumber.FromText("999991234567"), new DateOnly(2026, 3, 2), EmployeeWorld.Law);

    private static IaePass Withdrawn()
    {
        var pass = Received();
        pass.Withdraw(PassWithdrawal.WrittenTwice, Today);
        return pass;
    }
}
