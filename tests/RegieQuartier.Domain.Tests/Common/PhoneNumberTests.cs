using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+33639981234", true)]
    [InlineData("+33261914210", false)]
    [InlineData("+262692123456", true)]
    [InlineData("+441632960001", false)]
    public void Only_French_mobiles_get_texts(string e164, bool mobile) => Assert.Equal(mobile, PhoneNumber.FromE164(e164).IsFrenchMobile);

    [Fact]
    public void A_French_number_is_shown_two_by_two() => Assert.Equal("06\u00a039\u00a098\u00a012\u00a034", PhoneNumber.FromE164("+33639981234").Display);

    [Theory]
    [InlineData("0639981234")]
    [InlineData("+33")]
    [InlineData("+336399812345678901")]
    public void Anything_but_e164_is_a_bug(string text) => Assert.Throws<ArgumentException>(() => PhoneNumber.FromE164(text));
}
