using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.WorkAdjustments;

/// <summary>What the pathway changes at work, as it is typed.</summary>
public sealed class WorkAdjustmentForm
{
    /// <summary>Nothing, when it changes nothing.</summary>
    [DataType(DataType.MultilineText)]
    public string? WorkAdjustment { get; init; }

    /// <summary>The pathway's version when the form was shown.</summary>
    public uint Version { get; set; }
}

/// <summary>All its rules are the domain's.</summary>
public sealed class WorkAdjustmentFormValidator : AbstractValidator<WorkAdjustmentForm>;

/// <summary>The form, in a record.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Now">What somebody else wrote since the form was shown; null when nobody did.</param>
public sealed record WorkAdjustmentPage(EmployeeFile File, WorkAdjustmentForm Form, string? Now = null);

/// <summary>What the advisor reads when it is refused.</summary>
public static class WorkAdjustmentLabels
{
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "pathway.work-adjustment-too-long" => "Gardez l’essentiel : 200 lettres au plus.",
        "pathway.work-adjustment-holds-secret" => "Il y a ici un numéro de sécurité sociale, de carte ou de compte. Retirez-le.",
        "pathway.closed" => "Le parcours est clos.",
        "record.changed-meanwhile" => "Quelqu’un d’autre vient de changer ce parcours. Vos mots sont gardés ici : vérifiez, puis enregistrez.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
