using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class RoleChoiceTests
{
    private static readonly Guid Me = Guid.Parse("0193a000-0000-7000-8000-000000000001");
    private static readonly Guid Another = Guid.Parse("0193a000-0000-7000-8000-000000000002");

    [Fact]
    public void Several_roles_stand_together() =>
        Assert.False(RoleChoice.Check(new HashSet<Role> { Role.Writer, Role.Reception }).Refused);

    [Fact]
    public void The_technical_administrator_holds_no_other_role() =>
        Assert.Equal(AccountRefusals.SystemAdminAlone, RoleChoice.Check(new HashSet<Role> { Role.SystemAdmin, Role.Writer }).Refusal);

    [Fact]
    public void The_technical_administrator_alone_is_fine() =>
        Assert.False(RoleChoice.Check(new HashSet<Role> { Role.SystemAdmin }).Refused);

    [Fact]
    public void An_account_needs_a_role() =>
        Assert.Equal(AccountRefusals.RoleMissing, RoleChoice.Check(new HashSet<Role>()).Refusal);

    [Fact]
    public void Nobody_changes_their_own_roles() =>
        Assert.Equal(AccountRefusals.OwnRoles, RoleChoice.CheckAssignment(Me, Me, new HashSet<Role> { Role.Director }).Refusal);

    [Fact]
    public void Somebody_else_may_be_given_a_role() =>
        Assert.False(RoleChoice.CheckAssignment(Me, Another, new HashSet<Role> { Role.Director }).Refused);

    [Theory]
    [InlineData(false, Role.Employee)]
    [InlineData(true, Role.Employee, Role.Supervisor)]
    [InlineData(true, Role.Partner)]
    [InlineData(true, Role.SystemAdmin)]
    [InlineData(true)]
    public void Only_an_employee_goes_without_a_second_factor(bool needed, params Role[] roles) =>
        Assert.Equal(needed, RoleChoice.NeedsSecondFactor(roles));

    [Theory]
    [InlineData(true, Role.Employee)]
    [InlineData(true, Role.Supervisor)]
    [InlineData(true, Role.Supervisor, Role.Employee)]
    [InlineData(false, Role.Supervisor, Role.Director)]
    [InlineData(false, Role.Writer)]
    [InlineData(false)]
    public void Only_the_phones_of_the_teams_stay_signed_in(bool allowed, params Role[] roles) =>
        Assert.Equal(allowed, RoleChoice.MayKeepDeviceSession(roles));
}
