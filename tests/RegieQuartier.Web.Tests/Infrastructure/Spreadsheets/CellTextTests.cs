using System.Globalization;
using RegieQuartier.Web.Infrastructure.Spreadsheets;

namespace RegieQuartier.Web.Tests.Infrastructure.Spreadsheets;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("23/11/2026")]
    [InlineData("23-11-2026")]
    [InlineData("2026-11-23")]
    public void A_day_is_read_as_people_write_it(string text) =>
        Assert.Equal((true, new DateOnly(2026, 11, 23)), (CellText.TryDate(text, out var date), date));

    [Fact]
    public void The_day_comes_before_the_month() =>
        Assert.Equal((true, new DateOnly(2026, 2, 1)), (CellText.TryDate("1/2/2026", out var date), date));

    [Theory]
    [InlineData("")]
    [InlineData("23/11/26")]
    [InlineData("23/11/0026")]
    [InlineData("23/11/1899")]
    [InlineData("11/23/2026")]
    [InlineData("29/02/2026")]
    [InlineData("31-11-2026")]
    [InlineData("2026-1-2")]
    [InlineData("2026-11-23 14:30")]
    [InlineData("46349")]
    [InlineData("23 novembre 2026")]
    [InlineData("\u0662\u0663/11/2026")]
    public void What_is_no_day_is_refused(string text) => Assert.False(CellText.TryDate(text, out _));

    [Theory]
    [InlineData("10/2026")]
    [InlineData("10-2026")]
    [InlineData("2026-10")]
    [InlineData("octobre 2026")]
    [InlineData("Octobre 2026")]
    [InlineData("01/10/2026")]
    [InlineData("2026-10-01")]
    public void A_month_is_read_as_people_and_spreadsheets_write_it(string text) =>
        Assert.Equal((true, new DateOnly(2026, 10, 1)), (CellText.TryMonth(text, out var month), month));

    [Theory]
    [InlineData("")]
    [InlineData("13/2026")]
    [InlineData("10/26")]
    [InlineData("15/10/2026")]
    [InlineData("octobre")]
    [InlineData("October 2026")]
    [InlineData("01/1899")]
    [InlineData("46296")]
    public void What_is_no_month_is_refused(string text) => Assert.False(CellText.TryMonth(text, out _));

    [Theory]
    [InlineData("26", "26")]
    [InlineData("26,5", "26.5")]
    [InlineData("26.50", "26.50")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00a0234\u202f567,89", "1234567.89")]
    [InlineData("1,234", "1.234")]
    [InlineData("-3", "-3")]
    [InlineData("\u22123,25", "-3.25")]
    [InlineData("0", "0")]
    public void A_number_has_a_comma_or_a_point(string text, string number) =>
        Assert.Equal((true, decimal.Parse(number, CultureInfo.InvariantCulture)), (CellText.TryDecimal(text, out var read), read));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("1.234,5")]
    [InlineData("1,234,567")]
    [InlineData("12 34")]
    [InlineData("1E3")]
    [InlineData("12 €")]
    [InlineData("12\n")]
    [InlineData("\u0661\u0662")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(CellText.TryDecimal(text, out _));

    [Theory]
    [InlineData("26", 1_560)]
    [InlineData("26,5", 1_590)]
    [InlineData("26.5", 1_590)]
    [InlineData("26h", 1_560)]
    [InlineData("26h30", 1_590)]
    [InlineData("26 h 30", 1_590)]
    [InlineData("26\u00a0H\u202f05", 1_565)]
    [InlineData("26:30", 1_590)]
    [InlineData("7,33", 440)]
    [InlineData("0.333333333333333", 20)]
    [InlineData("99999", 5_999_940)]
    public void Hours_are_read_in_minutes(string text, int minutes) =>
        Assert.Equal((true, minutes), (CellText.TryMinutes(text, out var read), read));

    [Theory]
    [InlineData("")]
    [InlineData("h30")]
    [InlineData("-2")]
    [InlineData("26h60")]
    [InlineData("26h5")]
    [InlineData("26,5h")]
    [InlineData("26:3")]
    [InlineData("26 heures")]
    [InlineData("26 30")]
    [InlineData("100000")]
    [InlineData("26h30\n")]
    public void What_is_no_length_is_refused(string text) => Assert.False(CellText.TryMinutes(text, out _));

    [Theory]
    [InlineData("oui", true)]
    [InlineData("OUI", true)]
    [InlineData("x", true)]
    [InlineData("VRAI", true)]
    [InlineData("Non", false)]
    [InlineData("faux", false)]
    [InlineData("", false)]
    public void Yes_and_no_are_read(string text, bool yes) => Assert.Equal((true, yes), (CellText.TryYesNo(text, out var read), read));

    [Theory]
    [InlineData("peut-être")]
    [InlineData("1")]
    [InlineData("ouı")]
    public void What_is_neither_yes_nor_no_is_refused(string text) => Assert.False(CellText.TryYesNo(text, out _));

    [Fact]
    public void A_name_stands_on_one_line()
    {
        Assert.Equal((true, "Zoé"), (CellText.TryLine("Zoé", out var line), line));
        Assert.False(CellText.TryLine("Zoé\nLéo", out _));
        Assert.False(CellText.TryLine("Zoé\tLéo", out _));
        Assert.False(CellText.TryLine("", out _));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_page_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal((true, new DateOnly(2026, 2, 1)), (CellText.TryDate("01/02/2026", out var date), date));
            Assert.Equal((true, -1234.5m), (CellText.TryDecimal("-1 234,5", out var number), number));
            Assert.Equal((true, 90), (CellText.TryMinutes("1,5", out var minutes), minutes));
            Assert.Equal((true, true), (CellText.TryYesNo("oui", out var yes), yes));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
