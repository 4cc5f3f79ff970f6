using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Web.Features.Employees.Documents;

/// <summary>What the team reads of documents, and when one is refused.</summary>
public static class DocumentLabels
{
    public static string ToLabel(this DocumentKind kind) => kind switch
    {
        DocumentKind.Contract => "Contrat de travail",
        DocumentKind.Amendment => "Avenant",
        DocumentKind.Pass => "PASS IAE",
        DocumentKind.EligibilityProof => "Justificatif d’éligibilité",
        DocumentKind.IdentityPaper => "Identité ou titre de séjour",
        DocumentKind.Certificate => "Diplôme, certificat ou attestation",
        DocumentKind.ImmersionAgreement => "Convention d’immersion",
        DocumentKind.Cv => "CV",
        DocumentKind.Other => "Autre document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "file.empty" => "Ce fichier est vide. Choisissez-en un autre.",
        "file.too-heavy" => "Ce fichier dépasse 10\u00a0Mo. Numérisez-le en noir et blanc, ou en plusieurs fois.",
        "file.format-not-taken" => "Ce type de fichier n’est pas gardé ici. Enregistrez-le en PDF, ou envoyez une photo (JPEG, PNG, WebP), un .docx ou un .odt.",
        "file.not-what-its-name-says" => "Ce fichier est abîmé, ou n’est pas ce que dit la fin de son nom. Ouvrez-le, enregistrez-le en PDF, puis choisissez-le à nouveau.",
        "file.holds-macros" => "Ce document contient un programme (une macro), ou va chercher quelque chose ailleurs. Enregistrez-le en PDF simple, puis choisissez-le à nouveau.",
        "file.locked" => "Ce document demande un mot de passe. Enregistrez-le sans mot de passe ou en PDF, puis choisissez-le à nouveau.",
        "file.bomb" => "Une fois ouvert, ce fichier serait bien plus lourd qu’il ne le dit. Enregistrez-le en PDF, puis choisissez-le à nouveau.",
        "document.title-not-possible" => "120 lettres au plus.",
        "document.title-holds-secret" => "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.",
        "document.title-tells-too-much" => "Ce titre dit quelque chose de la santé ou de la justice. Si le papier le dit aussi, il ne se garde pas ici.",
        "document.already-there" => "Ce fichier est déjà dans le dossier.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce document, ou de le supprimer. Regardez la liste, puis recommencez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
