using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class SpokenDatesTests
{
    [Theory]
    [InlineData(1, "1\u00a0minute", "1\u00a0min")]
    [InlineData(45, "45\u00a0minutes", "45\u00a0min")]
    [InlineData(60, "1\u00a0heure", "1\u00a0h")]
    [InlineData(90, "1\u00a0h\u00a030", "1\u00a0h\u00a030")]
    public void A_length_is_said_as_people_say_it(int minutes, string said, string brief)
    {
        var length = TimeSpan.FromMinutes(minutes);

        Assert.Equal((said, brief), (length.ToDurationText(), length.ToShortDurationText()));
    }

    [Theory]
    [InlineData(1, 12, "mardi 1er\u00a0décembre")]
    [InlineData(24, 11, "mardi 24\u00a0novembre")]
    public void A_day_is_said_as_people_say_it(int day, int month, string said) =>
        Assert.Equal(said, new DateOnly(2026, month, day).ToDayText());

    [Theory]
    [InlineData(9, 0, "9\u00a0h")]
    [InlineData(14, 5, "14\u00a0h\u00a005")]
    public void An_hour_is_said_as_people_say_it(int hour, int minute, string said) =>
        Assert.Equal(said, new TimeOnly(hour, minute).ToHourText());
}
