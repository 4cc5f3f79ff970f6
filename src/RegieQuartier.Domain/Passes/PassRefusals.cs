using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Passes;

/// <summary>Every reason to refuse something about a PASS IAE.</summary>
public static class PassRefusals
{
    /// <summary>Another PASS has that number (settled by PostgreSQL).</summary>
    public static readonly Refusal NumberTaken = new("pass.number-taken", nameof(IaePass.Number));

    /// <summary>The person has another PASS over the same days (settled by PostgreSQL).</summary>
    public static readonly Refusal OverlapsAnother = new("pass.overlaps-another", nameof(IaePass.StartsOn));

    /// <summary>It was withdrawn: nothing of it changes any more.</summary>
    public static readonly Refusal Withdrawn = new("pass.withdrawn");

    /// <summary>A suspension or an extension was noted of it: they are withdrawn first.</summary>
    public static readonly Refusal ChangesLean = new("pass.changes-lean");

    /// <summary>With these days, a suspension that was noted would start outside the PASS.</summary>
    public static readonly Refusal SuspensionLeansOnDays = new("pass.suspension-leans-on-days", nameof(IaePass.StartsOn));

    /// <summary>Without it, a later suspension would start after the end of the PASS.</summary>
    public static readonly Refusal SuspensionLeans = new("pass.suspension-leans");

    /// <summary>Fewer than no days, or more than <see cref="PassTerms.MostDays"/>.</summary>
    public static readonly Refusal SuspendedDaysNotPossible = new("pass.suspended-days-not-possible", nameof(PassTerms.SuspendedDays));

    /// <summary>Fewer than no days, or more than <see cref="PassTerms.MostDays"/>.</summary>
    public static readonly Refusal ExtendedDaysNotPossible = new("pass.extended-days-not-possible", nameof(PassTerms.ExtendedDays));

    /// <summary>The end that the platform shows is before that of a PASS that nothing moved.</summary>
    public static readonly Refusal ShownEndTooSoon = new("pass.shown-end-too-soon", nameof(PassTerms.ShownEndsOn));

    /// <summary>The end that the platform shows is further than any PASS goes.</summary>
    public static readonly Refusal ShownEndTooFar = new("pass.shown-end-too-far", nameof(PassTerms.ShownEndsOn));

    /// <summary>The end that the platform shows is later, and neither suspensions nor extensions are said.</summary>
    public static readonly Refusal ElsewhereNotShared = new("pass.elsewhere-not-shared", nameof(PassTerms.SuspendedDays));

    /// <summary>The days that are said do not lead to the end that the platform shows.</summary>
    public static readonly Refusal ElsewhereDoesNotAddUp = new("pass.elsewhere-does-not-add-up", nameof(PassTerms.ShownEndsOn));

    /// <summary>It is over: nothing can hold it.</summary>
    public static readonly Refusal Expired = new("pass.expired");

    /// <summary>The last day is before the first.</summary>
    public static readonly Refusal SuspensionEndsBeforeItStarts = new("pass.suspension-ends-before-it-starts", nameof(PassSuspension.EndsOn));

    /// <summary>It would start outside the PASS.</summary>
    public static readonly Refusal SuspensionOutsidePass = new("pass.suspension-outside-pass", nameof(PassSuspension.StartsOn));

    /// <summary>It would start further back than <see cref="LegalRule.PassSuspensionBackdatingDays"/>.</summary>
    public static readonly Refusal SuspensionTooFarBack = new("pass.suspension-too-far-back", nameof(PassSuspension.StartsOn));

    /// <summary>It would last longer than <see cref="LegalRule.PassSuspensionMonths"/>.</summary>
    public static readonly Refusal SuspensionTooLong = new("pass.suspension-too-long", nameof(PassSuspension.EndsOn));

    /// <summary>Another suspension covers one of these days (also settled by PostgreSQL).</summary>
    public static readonly Refusal SuspensionOverlaps = new("pass.suspension-overlaps", nameof(PassSuspension.StartsOn));

    /// <summary>It would come before a suspension that is declared already.</summary>
    public static readonly Refusal SuspensionBeforeAnother = new("pass.suspension-before-another", nameof(PassSuspension.StartsOn));

    /// <summary>A bridging contract is for EI and ACI only.</summary>
    public static readonly Refusal BridgingNotHere = new("pass.bridging-not-here", nameof(PassSuspension.Reason));

    /// <summary>The PASS is not held that day: there is nothing to resume.</summary>
    public static readonly Refusal NotSuspended = new("pass.not-suspended");

    /// <summary>It is too early, or too late, to ask: <see cref="LegalRule.PassExtensionOpensMonths"/>, <see cref="LegalRule.PassExtensionClosesMonths"/>.</summary>
    public static readonly Refusal ExtensionOutsideWindow = new("pass.extension-outside-window");

    /// <summary>The PASS is held: the person comes back first.</summary>
    public static readonly Refusal ExtensionWhileSuspended = new("pass.extension-while-suspended");

    /// <summary>It would not end after the PASS.</summary>
    public static readonly Refusal ExtensionEndsTooSoon = new("pass.extension-ends-too-soon", nameof(PassExtension.EndsOn));

    /// <summary>It is longer than may be asked for at once.</summary>
    public static readonly Refusal ExtensionTooLong = new("pass.extension-too-long", nameof(PassExtension.EndsOn));

    /// <summary>With those before, whatever their reasons, it is more than the reason allows in all.</summary>
    public static readonly Refusal ExtensionsTooLongInAll = new("pass.extensions-too-long-in-all", nameof(PassExtension.EndsOn));

    /// <summary>The person is too young for that reason.</summary>
    public static readonly Refusal ExtensionTooYoung = new("pass.extension-too-young", nameof(PassExtension.Reason));

    /// <summary>That reason is for AI and ACI only.</summary>
    public static readonly Refusal ExtensionNotHere = new("pass.extension-not-here", nameof(PassExtension.Reason));

    /// <summary>The last day of the training is needed, and the extension cannot go beyond it.</summary>
    public static readonly Refusal ExtensionBeyondTraining = new("pass.extension-beyond-training", nameof(PassExtension.EndsOn));

    /// <summary>A demand already waits for its answer.</summary>
    public static readonly Refusal ExtensionPending = new("pass.extension-pending");

    /// <summary>The demand has its answer already.</summary>
    public static readonly Refusal ExtensionDecided = new("pass.extension-decided");
}
