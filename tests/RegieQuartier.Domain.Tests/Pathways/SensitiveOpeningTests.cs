using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class SensitiveOpeningTests
{
    private const string Reason = "La personne appelle, et sa référente est absente.";

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 16, 0, 0, TimeSpan.Zero);

    private static readonly Guid Director = Guid.NewGuid();

    [Fact]
    public void It_lasts_an_hour_and_says_who_whose_and_why()
    {
        var employeeId = Guid.NewGuid();

        var opening = SensitiveOpening.Open(employeeId, Director, Reason, Now).Value!;

        Assert.Equal((employeeId, Director, Reason), (opening.EmployeeId, opening.OpenerId, opening.Reason));
        Assert.Equal((Now, Now.AddHours(1)), (opening.OpenedAt, opening.EndsAt));
        Assert.Null(opening.ToldAt);
    }

    [Theory]
    [InlineData("", "sensitive-opening.reason-too-short")]
    [InlineData("Il le faut vraiment", "sensitive-opening.reason-too-short")]
    [InlineData("Numéro 2 69 05 49 588 157 80 à vérifier", "sensitive-opening.reason-holds-secret")]
    [InlineData(Reason, null)]
    public void Its_reason_is_told_in_a_few_words(string reason, string? refusal) => Assert.Equal(refusal, SensitiveOpening.Open(Guid.NewGuid(), Director, reason, Now).Refusal?.Code);

    [Fact]
    public void Its_reason_is_not_a_report()
    {
        Assert.False(SensitiveOpening.Open(Guid.NewGuid(), Director, new string('a', 300), Now).Refused);
        Assert.Equal(SensitiveOpeningRefusals.ReasonTooLong, SensitiveOpening.Open(Guid.NewGuid(), Director, new string('a', 301), Now).Refusal);
    }

    [Fact]
    public void Its_referent_is_told_once()
    {
        var opening = SensitiveOpening.Open(Guid.NewGuid(), Director, Reason, Now).Value!;

        Assert.False(opening.Tell(Advisor, Now.AddDays(1)).Refused);

        Assert.Equal(SensitiveOpeningRefusals.AlreadyTold, opening.Tell(Colleague, Now.AddDays(2)).Refusal);
        Assert.Equal((Advisor, Now.AddDays(1)), (opening.ToldTo, opening.ToldAt));
    }
}
