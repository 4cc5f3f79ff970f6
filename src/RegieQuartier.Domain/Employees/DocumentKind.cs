namespace RegieQuartier.Domain.Employees;

/// <summary>What a document of an employee is. None is for health nor for justice: such papers are not kept here.</summary>
public enum DocumentKind
{
    /// <summary>A contract of employment, signed.</summary>
    Contract,

    /// <summary>An amendment to it.</summary>
    Amendment,

    /// <summary>What attests a PASS IAE.</summary>
    Pass,

    /// <summary>What proves that the person is eligible.</summary>
    EligibilityProof,

    /// <summary>Who the person is, or that they may stay and work.</summary>
    IdentityPaper,

    /// <summary>A diploma, a certificate, an attestation.</summary>
    Certificate,

    /// <summary>The agreement of an immersion.</summary>
    ImmersionAgreement,

    /// <summary>A CV.</summary>
    Cv,

    /// <summary>Anything else, but for health and justice.</summary>
    Other,
}

/// <summary>What a kind of document means for who may read it.</summary>
public static class DocumentKindMeaning
{
    /// <summary>The papers of a contract, which whoever keeps contracts reads.</summary>
    public static IReadOnlyList<DocumentKind> ContractPapers { get; } = [DocumentKind.Contract, DocumentKind.Amendment, DocumentKind.Pass];

    /// <summary>Those that are renewed when they end. The end of a contract, of a PASS or of an immersion is told from what it attests.</summary>
    public static IReadOnlyList<DocumentKind> ToRenew { get; } = [DocumentKind.IdentityPaper, DocumentKind.Certificate, DocumentKind.Other];
}
