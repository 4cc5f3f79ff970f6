using System.Globalization;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>What the first page of a record says of what comes next, and what its reader does about it: nothing when it is for somebody else to do.</summary>
public static class EmployeeAheadWords
{
    /// <summary>« Jeudi 26 novembre à 10 h, dans 3 jours »; « Attendu pour le 4 janvier 2027, dans 42 jours ».</summary>
    public static string Interview(InterviewAhead interview, DateOnly today) => interview switch
    {
        { NextAt: { } at } when ParisZone.DayOf(at) < today => $"Prévu le {ParisZone.DayOf(at).ToDateText()}, compte rendu à écrire",
        { NextAt: { } at } => $"{at.ToDayAndHourText().Capitalised()}, {EmployeeHeadWords.InDays(ParisZone.DayOf(at), today)}",
        { AgreedOn: { } day } when day >= today => $"Convenu pour le {day.ToDayText()}, heure à fixer",
        { ExpectedOn: var day } when day < today => $"Attendu depuis le {day.ToDateText()}",
        { ExpectedOn: var day } => $"Attendu pour le {day.ToDateText()}, {EmployeeHeadWords.InDays(day, today)}",
    };

    /// <summary>« Il reste 67 jours sur 91 »; « 95 jours, pour 91 au plus ».</summary>
    public static string Immersions(ContractUse use) => use.IsBeyond
        ? string.Create(CultureInfo.InvariantCulture, $"{Days(use.Days)}, pour {use.Allowed} au plus")
        : string.Create(CultureInfo.InvariantCulture, $"Il reste {Days(use.Left)} sur {use.Allowed}");

    /// <summary>How much of what is allowed is spent, as a bar.</summary>
    public static CountdownBar Bar(ContractUse use) =>
        new(use.Allowed == 0 ? CountdownBar.Whole : Math.Min(CountdownBar.Whole, use.Days * CountdownBar.Whole / use.Allowed), null, []);

    /// <summary>What the reader does about an alert; null when it is for somebody else to do.</summary>
    public static AlertStep? StepOf(EmployeeFile file, PathwayAlert alert) => file.Ahead?.Needs is { } needs ? AlertActs.Of(file.Rights).StepOf(needs, alert, file.Today) : null;

    public static AlertStep? ContractStep(EmployeeFile file) => file is { Ahead: not null, Rights.EditContracts: true, Contract: { } contract } && contract.IsRenewableOn(file.Today)
        ? new("Renouveler le contrat", $"/salaries/{file.Id}/contrats/{contract.Id}/renouvellement")
        : null;

    public static AlertStep? PassStep(EmployeeFile file) => file is { Ahead.CanExtendPass: true, Pass: { } pass }
        ? new("Prolonger le PASS", $"/salaries/{file.Id}/pass/{pass.Id}/prolongation")
        : null;

    public static AlertStep? InterviewStep(EmployeeFile file)
    {
        var root = $"/salaries/{file.Id}/entretiens";
        return file.Ahead?.Interview switch
        {
            null => null,
            _ when !file.CanWritePathway => null,
            { NextAt: { } at, NextId: { } next } when ParisZone.DayOf(at) < file.Today => new("Écrire le compte rendu", $"{root}/{next}"),
            { NextAt: { } at, NextId: { } next } when ParisZone.DayOf(at) == file.Today => new("Mener l’entretien", $"{root}/{next}"),
            { NextId: { } next } => new("Changer la date", $"{root}/{next}/date"),
            { AgreedOn: { } day } when day >= file.Today => new("Fixer l’heure", AgreedInterviewWords.UrlToFix($"/salaries/{file.Id}", day)),
            _ => new("Proposer une date", $"{root}/nouveau"),
        };
    }

    public static AlertStep? ImmersionStep(EmployeeFile file) => file is { CanWritePathway: true, Ahead.Immersions: not null }
        ? new("Prévoir une immersion", $"/salaries/{file.Id}/immersions/nouvelle")
        : null;

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days}\u00A0{(days < 2 ? "jour" : "jours")}");
}
