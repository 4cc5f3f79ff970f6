using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Domain.Tests.Accounts;

public sealed class SecretTests
{
    private static readonly Guid Account = Guid.Parse("0193a000-0000-7000-8000-000000000001");
    private static readonly Guid Another = Guid.Parse("0193a000-0000-7000-8000-000000000002");

    [Fact]
    public void A_token_stands_in_an_address_as_it_is()
    {
        var token = Secret.DrawToken();

        Assert.Equal(43, token.Length);
        Assert.Equal(token, Uri.EscapeDataString(token), StringComparer.Ordinal);
        Assert.NotEqual(token, Secret.DrawToken(), StringComparer.Ordinal);
    }

    [Fact]
    public void The_same_code_of_two_people_has_two_hashes()
    {
        Assert.Equal(Secret.HashCode("K7M42PQR", Account), Secret.HashCode("K7M42PQR", Account));
        Assert.NotEqual(Secret.HashCode("K7M42PQR", Account), Secret.HashCode("K7M42PQR", Another));
    }
}
