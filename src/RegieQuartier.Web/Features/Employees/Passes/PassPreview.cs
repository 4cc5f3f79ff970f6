using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Passes;

/// <summary>« Que se passe-t-il si… », for a PASS IAE that was changed and is not kept.</summary>
public static class PassPreview
{
    /// <summary>Its end and what is left of it, before and after.</summary>
    /// <param name="file">The record, as it is kept.</param>
    /// <param name="pass">The PASS, changed.</param>
    /// <param name="warnings">What is to be known besides.</param>
    public static DatesPreview Of(EmployeeFile file, IaePass pass, params IReadOnlyList<string> warnings)
    {
        var before = file.Pass?.Dates;
        return new DatesPreview(
            [
                new("Fin du PASS", before is null ? null : EmployeeHeadWords.Ends(before.EndsOn, file.Today), EmployeeHeadWords.Ends(pass.EndsOn, file.Today)),
                new("Jours de parcours restants", before is null ? null : Count(before.DaysLeft(file.Today)), Count(pass.Dates.DaysLeft(file.Today))),
            ],
            warnings);
    }

    /// <summary>What a return makes of the suspension that covers today, and of the end that it had moved.</summary>
    /// <param name="file">The record, as it is kept.</param>
    /// <param name="pass">The PASS, changed.</param>
    /// <param name="held">The days that it was held.</param>
    public static DatesPreview OfReturn(EmployeeFile file, IaePass pass, DaySpan held)
    {
        var moved = Of(file, pass, file.Contract?.Dates.StatusOn(file.Today) == ContractStatus.Suspended ? ["Le contrat est suspendu aujourd’hui aussi\u00A0: sa reprise se note à part."] : []);
        return moved with { Lines = [HeldWords.Ended(held, pass.Dates.Suspensions), .. moved.Lines] };
    }

    /// <summary>The end that is worked out of what was typed, and what moved it before.</summary>
    /// <param name="pass">The PASS, which is not kept.</param>
    /// <param name="today">The day, in Paris.</param>
    public static DatesPreview OfReceived(IaePass pass, DateOnly today)
    {
        IReadOnlyList<PreviewLine> moved = pass.EndsOn == pass.FirstEndsOn
            ? []
            :
            [
                new("Fin au départ", null, pass.FirstEndsOn.ToDateText()),
                new("Ajouté ailleurs", null, PassWords.Elsewhere(pass.SuspendedElsewhereDays, pass.ExtendedElsewhereDays)),
            ];
        return new DatesPreview([.. moved, new("Fin du PASS", null, EmployeeHeadWords.Ends(pass.EndsOn, today)), new("Jours de parcours restants", null, Count(pass.Dates.DaysLeft(today)))], []);
    }

    private static string Count(int days) => days.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
