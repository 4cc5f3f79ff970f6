using System.Text;
using RegieQuartier.Domain.Files;
using RegieQuartier.Web.Infrastructure.Files;

namespace RegieQuartier.Web.Tests.Infrastructure.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("contrat signé.pdf", "contrat signé.pdf")]
    [InlineData("C:\\Users\\claire\\contrat.PDF", "contrat.pdf")]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("/", "document.pdf")]
    [InlineData(".pdf", "document.pdf")]
    [InlineData("....pdf", "document.pdf")]
    [InlineData("a\"b<c>d|e?f*g.pdf", "a b c d e f g.pdf")]
    [InlineData("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie x=1.pdf")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("contrat\u202efdp.pdf", "contratfdp.pdf")]
    [InlineData("2690549588157 80.pdf", "document.pdf")]
    [InlineData("carte_vitale_269054958815780.pdf", "document.pdf")]
    [InlineData("courrier SPIP.pdf", "document.pdf")]
    [InlineData("IMG_20261123_101530.jpeg", "IMG_20261123_101530.pdf")]
    public void A_name_is_a_name_and_tells_nothing_it_should_not(string sent, string kept) => Assert.Equal(kept, FileNames.ToKeep(sent, FileFormat.Pdf));

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("😀")]
    [InlineData("e\u0301\u0301\u0301")]
    public void Ten_thousand_letters_are_cut_between_two_of_them(string letter)
    {
        var kept = FileNames.ToKeep(string.Concat(Enumerable.Repeat(letter, 10_000)) + ".docx", FileFormat.Docx);

        Assert.InRange(kept.Length, 100, ReceivedFile.NameMaxLength);
        Assert.EndsWith(".docx", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(Rune.ReplacementChar, kept.EnumerateRunes());
    }
}
