using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure.Startup;

namespace RegieQuartier.Web.Security;

/// <summary>
/// The keys that seal cookies and forms: shared by every instance through the database, and sealed
/// there by a certificate that no backup of the database holds.
/// </summary>
internal static class KeyProtection
{
    public const string CertificatePath = "DataProtection:CertificatePath";
    public const string CertificatePassword = "DataProtection:CertificatePassword";

    public static WebApplicationBuilder AddKeyProtection(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection()
            .SetApplicationName("RegieQuartier")
            .PersistKeysToDbContext<RegieQuartierDbContext>()
            // One pass seals and signs, where the framework's own choice takes two.
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (LoadCertificate(builder.Configuration) is { } certificate)
        {
            keys.ProtectKeysWithCertificate(certificate);
        }

        return builder;
    }

    private static X509Certificate2? LoadCertificate(ConfigurationManager configuration)
    {
        if (configuration[CertificatePath] is not { Length: > 0 } path)
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, configuration[CertificatePassword]);
            return certificate.GetRSAPrivateKey() is not null
                ? certificate
                : throw new StartupRefusedException($"Le certificat {path} ne contient pas de clé RSA privée\u00a0: voir docs/deploiement.md.");
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException($"Le certificat {path} ne peut pas être ouvert\u00a0: le fichier manque, ou le mot de passe n’est pas le sien.", error);
        }
    }
}
