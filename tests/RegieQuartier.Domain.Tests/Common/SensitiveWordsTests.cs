using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Tests.Common;

public sealed class SensitiveWordsTests
{
    [Theory]
    [InlineData("Avenant mi-temps thérapeutique")]
    [InlineData("Certificat médical")]
    [InlineData("RQTH 2026")]
    [InlineData("Contrat, sortie de maison d’arrêt")]
    [InlineData("levée d'écrou")]
    [InlineData("ARRÊT MALADIE mars")]
    [InlineData("bracelet électronique")]
    [InlineData("Visite médicale, suite d’un cancer")]
    public void Health_and_justice_are_heard(string text) => Assert.True(SensitiveWords.AppearIn(text));

    [Theory]
    [InlineData("CDDI signé par les deux parties")]
    [InlineData("Attestation de visite médicale du travail")]
    [InlineData("Convocation, médecine du travail")]
    [InlineData("Permis de conduire")]
    [InlineData("Arrêté préfectoral")]
    [InlineData("Attestation de sécurité sociale")]
    [InlineData("Certificat de sauveteur secouriste du travail")]
    [InlineData("")]
    public void What_every_record_holds_is_not(string text) => Assert.False(SensitiveWords.AppearIn(text));
}
