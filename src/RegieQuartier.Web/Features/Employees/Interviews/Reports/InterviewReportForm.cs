using System.ComponentModel.DataAnnotations;
using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Interviews.Reports;

/// <summary>What is written during an interview.</summary>
public sealed class InterviewReportForm
{
    public InterviewKind? Kind { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    public int? Minutes { get; init; }

    public InterviewMedium? Medium { get; init; }

    [DataType(DataType.MultilineText)]
    public string? SharedNote { get; set; }

    [DataType(DataType.MultilineText)]
    public string? PrivateNote { get; init; }

    [DataType(DataType.MultilineText)]
    public string? Decided { get; init; }

    public DateOnly? NextOn { get; init; }

    /// <summary>The day of the next one that is confirmed, though it is unusual.</summary>
    public string? NextConfirmed { get; init; }

    /// <summary>The interview's version when the form was shown, or its draft kept last.</summary>
    public uint Version { get; set; }

    /// <summary>Whether it begins anew, once its author was told that it was cancelled meanwhile.</summary>
    public bool Anew { get; init; }

    public static InterviewReportForm Of(Interview interview, Guid reader) => new()
    {
        Kind = interview.Kind,
        Day = interview.Day,
        Time = ParisZone.TimeOf(interview.StartsAt),
        Minutes = interview.Minutes,
        Medium = interview.Medium,
        SharedNote = interview.SharedNote,
        PrivateNote = interview.PrivateNoteFor(reader),
        Decided = interview.Decided,
        NextOn = interview.NextOn,
        Version = interview.Version,
    };

    /// <summary>What it tells, as far as it can be read. The headings of a guide tell nothing by themselves.</summary>
    public InterviewReportDraft ToDraft() => new(Kind, Day.IfOurs(), Minutes, NextOn.IfOurs(), ToTexts() with { SharedNote = InterviewGuides.IsBare(SharedNote) ? "" : SharedNote ?? "" });

    /// <summary>What it tells, once the form is valid.</summary>
    public InterviewReport ToReport() => new(Kind!.Value, ParisZone.At(Day!.Value, Time!.Value), Minutes, NextOn, ToTexts(), Medium);

    /// <summary>Whether an interview says so already. What a correction does not show is not compared.</summary>
    /// <param name="interview">The interview, as it is kept.</param>
    /// <param name="reader">The account of who reads it.</param>
    public bool IsSaidBy(Interview interview, Guid reader)
    {
        var (kept, sent) = (Of(interview, reader).ToReport(), ToReport());
        return kept == sent with { Minutes = sent.Minutes ?? kept.Minutes, Medium = sent.Medium ?? kept.Medium, NextOn = sent.NextOn ?? kept.NextOn };
    }

    /// <summary>What is asked of the day of the next one; null when it is usual.</summary>
    public FormQuestion? NextQuestion() => MomentQuestion.Of(NextOn, null, NextConfirmed);

    /// <summary>Its words alone.</summary>
    public InterviewTexts ToTexts() => new(SharedNote ?? "", PrivateNote ?? "", Decided ?? "");
}

public sealed class InterviewReportFormValidator : AbstractValidator<InterviewReportForm>
{
    public InterviewReportFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez un type d’entretien.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.Day).NotNull().WithMessage("Écrivez le jour.").IsADay();
        RuleFor(form => form.Time).NotNull().WithMessage("Écrivez l’heure. Exemple : 09:30.");
        RuleFor(form => form.Medium).IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.NextOn).IsADay();
        RuleFor(form => form.SharedNote).HoldsNoSecret(Interview.TextMaxLength);
        RuleFor(form => form.PrivateNote).HoldsNoSecret(Interview.TextMaxLength);
        RuleFor(form => form.Decided).HoldsNoSecret(Interview.TextMaxLength);
    }
}
