using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Own.Words;

/// <summary>What a person says of their pathway, as it is typed.</summary>
public sealed class OwnWordsForm
{
    /// <summary>Nothing, when they say nothing any more.</summary>
    [DataType(DataType.MultilineText)]
    public string? OwnWords { get; init; }

    /// <summary>The pathway's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>The words, whose line breaks count for one sign, as they do in the field.</summary>
    public string Text => (OwnWords ?? "").ReplaceLineEndings("\n");

    public static OwnWordsForm Of(IntegrationPathway pathway) => new() { OwnWords = pathway.OwnWords, Version = pathway.Version };
}

public sealed class OwnWordsFormValidator : AbstractValidator<OwnWordsForm>
{
    public OwnWordsFormValidator() => RuleFor(form => form.OwnWords).HoldsNoSecret(IntegrationPathway.OwnWordsMaxLength);
}

/// <summary>The form, for the person or for who follows them.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Address">Where it is sent.</param>
/// <param name="Back">Where it leads back.</param>
/// <param name="Now">What somebody else wrote since the form was shown; null when nobody did.</param>
public sealed record OwnWordsPage(EmployeeFile File, OwnWordsForm Form, string Address, string Back, string? Now = null)
{
    /// <summary>The same form, once somebody else changed the pathway: what is typed stays, what they left is said.</summary>
    public OwnWordsPage After(IntegrationPathway now)
    {
        Form.Version = now.Version;
        return this with { Now = now.OwnWords };
    }
}

/// <summary>What is read when words are refused.</summary>
public static class OwnWordsLabels
{
    /// <summary>By the person.</summary>
    public static string ToThePerson(Refusal refusal) => refusal.Code switch
    {
        "record.changed-meanwhile" => "Quelqu’un vient de changer votre parcours. Vos mots sont gardés ici : relisez, puis enregistrez.",
        "pathway.closed" => "Votre parcours est fini : vos mots ne changent plus.",
        _ => ToTheTeam(refusal),
    };

    /// <summary>By who follows them.</summary>
    public static string ToTheTeam(Refusal refusal) => refusal.Code switch
    {
        "pathway.own-words-too-long" => $"{IntegrationPathway.OwnWordsMaxLength} lettres au plus.",
        "pathway.own-words-hold-secret" => "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce parcours. Vos mots sont gardés ici : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
