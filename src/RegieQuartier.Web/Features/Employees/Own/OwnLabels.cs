using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Employees.Own.Parts;
using RegieQuartier.Web.Features.Employees.Own.Pass;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Own;

/// <summary>What a person reads of themselves: short, and without the words of the trade.</summary>
public static class OwnLabels
{
    /// <summary>Where something stands that was in the way.</summary>
    public static string ToPlainWords(this BarrierStatus status) => status switch
    {
        BarrierStatus.Identified => "À regarder ensemble",
        BarrierStatus.InProgress => "On s’en occupe",
        BarrierStatus.Resolved => "C’est réglé",
        BarrierStatus.Persisting => "Pas encore réglé",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>« Mercredi 25 novembre à 10 h »; « Lundi 14 décembre, l’heure sera dite ».</summary>
    public static string When(NextInterview interview) => interview.At is { } at
        ? $"{interview.On.ToDayText().Capitalised()} à {at.ToHourText()}"
        : $"{interview.On.ToDayText().Capitalised()}, l’heure sera dite";

    /// <summary>« pour le 30 novembre 2026, à deux »; « à deux »; nothing for an action of one's own without a day.</summary>
    public static string When(OwnAction action) =>
        string.Join(", ", new[] { action.DueOn is { } due ? $"pour le {due.ToDateText()}" : null, action.Together ? "à deux" : null }.OfType<string>());

    /// <summary>« Du 5 octobre 2026 au 9 octobre 2026 »; « Le 5 octobre 2026 ».</summary>
    public static string Days(OwnStage stage) => stage.StartsOn == stage.EndsOn ? $"Le {stage.StartsOn.ToDateText()}" : $"Du {stage.StartsOn.ToDateText()} au {stage.EndsOn.ToDateText()}";

    /// <summary>« Pour le 1er mars 2027 »; once the pathway is over, « C’était pour le 1er mars 2027 »; « Pas de date ».</summary>
    /// <param name="goal">A goal that is not reached.</param>
    /// <param name="isOver">Whether the pathway is over.</param>
    public static string DueOn(OwnGoal goal, bool isOver) => goal.On is not { } day ? "Pas de date" : isOver ? $"C’était pour le {day.ToDateText()}" : $"Pour le {day.ToDateText()}";

    /// <summary>« Le 4 novembre 2026 »; « En partie, le 4 novembre 2026 ».</summary>
    public static string Reached(OwnGoal goal)
    {
        var day = goal.On is { } on ? $"le {on.ToDateText()}" : "";
        return goal.InPart ? $"En partie, {day}" : day.Capitalised();
    }

    /// <summary>« Plus long, jusqu’au 1er mars 2029 », and what became of it, never why.</summary>
    public static string Sentence(OwnExtension extension) => extension.State switch
    {
        ExtensionState.Pending => $"On a demandé qu’il dure jusqu’au {extension.Until.ToDateText()}. La réponse n’est pas encore là.",
        ExtensionState.Granted => $"Il dure plus longtemps\u00a0: jusqu’au {extension.Until.ToDateText()}",
        ExtensionState.Denied => $"On a demandé qu’il dure jusqu’au {extension.Until.ToDateText()}. La réponse est non.",
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension.State, null),
    };

    /// <summary>What is drawn before it.</summary>
    public static string Picto(OwnExtension extension) => extension.State switch
    {
        ExtensionState.Pending => "hourglass",
        ExtensionState.Granted => "check",
        ExtensionState.Denied => "x",
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension.State, null),
    };

    /// <summary>Whom to ask: « à Claire Lemonnier », who follows them; else « à l’accueil, au 02 61 91 42 10 ».</summary>
    public static string ToWhom(EmployeeFile file, OrganisationSettings organisation) => $"à {file.ReferentName ?? $"l’accueil, au {organisation.Phone}"}";
}
