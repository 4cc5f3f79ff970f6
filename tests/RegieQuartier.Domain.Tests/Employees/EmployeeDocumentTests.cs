using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Files;

namespace RegieQuartier.Domain.Tests.Employees;

public sealed class EmployeeDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly DocumentTerms Signed = new(DocumentKind.Contract, "CDDI signé", null);

    private static readonly ReceivedFile Scan = new("cddi.pdf", FileFormat.Pdf, [1, 2, 3]);

    [Fact]
    public void It_keeps_who_added_it_when_and_what_the_file_is()
    {
        var (employee, claire) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var document = EmployeeDocument.Add(employee, Signed with { ExpiresOn = Today }, Scan, claire, Today).Value!;

        Assert.Equal((employee, claire, Today), (document.EmployeeId, document.AddedBy, document.AddedOn));
        Assert.Equal((DocumentKind.Contract, "CDDI signé", (DateOnly?)Today), (document.Kind, document.Title, document.ExpiresOn));
        Assert.Equal(("cddi.pdf", FileFormat.Pdf, 3), (document.FileName, document.Format, document.Size));
        Assert.Equal("039058C6F2C0CB492C533B0A4D14EF77CC0F78ABCCCED5287D84A1A2011CFB81", Convert.ToHexString(document.Digest));
        Assert.Equal([1, 2, 3], DocumentContent.Of(document, Scan).Content);
    }

    [Theory]
    [InlineData("", "document.title-not-possible")]
    [InlineData("Carte 4970 1012 3456 7890", "document.title-holds-secret")]
    [InlineData("NIR 2 69 05 49 588 157 80", "document.title-holds-secret")]
    [InlineData("Courrier du SPIP", "document.title-tells-too-much")]
    [InlineData("Notification MDPH", "document.title-tells-too-much")]
    public void A_title_says_what_it_is_and_nothing_secret(string title, string refusal)
    {
        Assert.Equal(refusal, EmployeeDocument.Add(Guid.Empty, Signed with { Title = title }, Scan, Guid.Empty, Today).Refusal?.Code);

        var document = EmployeeDocument.Add(Guid.Empty, Signed, Scan, Guid.Empty, Today).Value!;
        Assert.Equal(refusal, document.Change(Signed with { Title = title }).Refusal?.Code);
        Assert.Equal("CDDI signé", document.Title);
    }

    [Fact]
    public void A_title_has_an_end()
    {
        Assert.False(EmployeeDocument.Add(Guid.Empty, Signed with { Title = new string('a', EmployeeDocument.TitleMaxLength) }, Scan, Guid.Empty, Today).Refused);
        Assert.Equal(DocumentRefusals.TitleNotPossible, EmployeeDocument.Add(Guid.Empty, Signed with { Title = new string('a', EmployeeDocument.TitleMaxLength + 1) }, Scan, Guid.Empty, Today).Refusal);
    }

    [Fact]
    public void What_is_said_of_it_changes_and_the_file_stays()
    {
        var document = EmployeeDocument.Add(Guid.Empty, Signed, Scan, Guid.Empty, Today).Value!;

        document.Change(new DocumentTerms(DocumentKind.Amendment, "Avenant", Today.AddDays(1)));

        Assert.Equal((DocumentKind.Amendment, "Avenant", (DateOnly?)Today.AddDays(1)), (document.Kind, document.Title, document.ExpiresOn));
        Assert.Equal(("cddi.pdf", 3), (document.FileName, document.Size));
    }
}
