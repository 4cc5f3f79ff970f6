using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.TestSupport;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Tests.Security;

public sealed class RoleCapabilitiesTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public void Every_capability_is_held_by_somebody_and_none_is_unknown() =>
        Assert.Equal(Named().Order(StringComparer.Ordinal), RoleCapabilities.All.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_capability_is_a_policy_that_also_asks_for_the_second_factor()
    {
        var policies = site.Services.GetRequiredService<IAuthorizationPolicyProvider>();

        foreach (var capability in Named())
        {
            var policy = await policies.GetPolicyAsync(capability);
            Assert.NotNull(policy);
            Assert.All((await policies.GetFallbackPolicyAsync())!.Requirements, requirement => Assert.Contains(requirement, policy.Requirements));
        }
    }

    [Fact]
    public void The_technical_administrator_shares_no_capability_with_those_who_know_the_residents()
    {
        var technician = RoleCapabilities.Of([Role.SystemAdmin]);

        Assert.DoesNotContain(Policies.ViewAgenda, technician);
        Assert.DoesNotContain(Policies.ViewAppointmentMessages, technician);
        Assert.DoesNotContain(Policies.ViewAuditTrail, technician);
    }

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.Writer)]
    [InlineData(Role.Community)]
    [InlineData(Role.Reception)]
    [InlineData(Role.SystemAdmin)]
    public void Who_sees_a_part_of_a_page_opens_the_page(Role role)
    {
        var held = RoleCapabilities.Of([role]);

        Assert.Equal(held.Overlaps([Policies.ViewAppointmentMessages, Policies.ViewSecurityMessages]), held.Contains(Policies.ViewMessages));
        Assert.Equal(held.Overlaps([Policies.ViewAuditTrail, Policies.ViewTechnicalAudit]), held.Contains(Policies.ViewJournal));
        Assert.True(!held.Contains(Policies.ViewAllAgendas) || held.Contains(Policies.ViewAgenda));
    }

    private static IEnumerable<string> Named() =>
        typeof(Policies).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
