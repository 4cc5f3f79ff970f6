using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Domain.Tests.Appointments;

public sealed class AppointmentCodeTests
{
    [Fact]
    public void A_code_that_was_drawn_is_read_back()
    {
        var code = AppointmentCode.Draw();

        Assert.Equal(code, AppointmentCode.Read(AppointmentCode.Display(code)));
    }

    [Theory]
    [InlineData("k7m-42p")]
    [InlineData(" K7M 42P ")]
    [InlineData("k 7 m 4 2 p")]
    [InlineData("K7M–42P")]
    public void Case_spaces_and_hyphens_do_not_count(string typed) => Assert.Equal("K7M42P", AppointmentCode.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7M-42")]
    [InlineData("K7M-42PP")]
    [InlineData("K0M-42P")]
    [InlineData("KÉM-42P")]
    public void Anything_else_is_not_a_code(string? typed) => Assert.Null(AppointmentCode.Read(typed));

    [Fact]
    public void No_sign_that_looks_like_another_is_ever_drawn()
    {
        var signs = string.Concat(Enumerable.Range(0, 500).Select(_ => AppointmentCode.Draw()));

        Assert.DoesNotContain(signs, sign => "O0I1".Contains(sign, StringComparison.Ordinal));
    }
}
