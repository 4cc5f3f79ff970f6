using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RegieQuartier.TestSupport;

/// <summary>A certificate made for one test, in a file that goes with it.</summary>
public sealed class KeyCertificate : IDisposable
{
    public const string Password = "mot-de-passe-du-certificat";

    public KeyCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=RegieQuartier", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(RegieQuartierFactory.Start.AddYears(-1), RegieQuartierFactory.Start.AddYears(10));
        File.WriteAllBytes(FilePath, certificate.Export(X509ContentType.Pkcs12, Password));
    }

    public string FilePath { get; } = Path.Combine(Path.GetTempPath(), $"regie-{Guid.NewGuid():n}.pfx");

    public void Dispose() => File.Delete(FilePath);
}
