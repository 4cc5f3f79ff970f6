namespace RegieQuartier.Domain.Pathways;

/// <summary>What the alerts of an open pathway are raised from, as it stands on a day.</summary>
/// <param name="OpenedOn">The first day of the pathway.</param>
/// <param name="HasReferent">Whether an advisor whose account is open is the referent.</param>
/// <param name="ContractLastDay">The last day of the contract that ends last; null without contract, or when it has no end.</param>
/// <param name="CddiSince">The first day of the CDDI that runs; null without one.</param>
/// <param name="HasPass">Whether a PASS IAE runs.</param>
/// <param name="PassEndsOn">The last day of the PASS IAE that ends last; null without PASS.</param>
/// <param name="PassAskedOn">The day of the demand to extend a PASS IAE that waits for its answer; null when none does.</param>
/// <param name="TrialEndsOn">The last day of the trial period of the contract that runs; null without one, or when it is to be reviewed no more.</param>
/// <param name="TrialReviewed">Whether that trial was reviewed.</param>
/// <param name="LastHeldOn">The day, in Paris, of the last interview that was held; null when none was.</param>
/// <param name="NoShows">How many interviews the person missed since.</param>
/// <param name="OpenActions">How many actions are still to be done.</param>
/// <param name="ActionDueOn">The earliest day by which one of them is due; null when none has one.</param>
/// <param name="PaperExpiresOn">The earliest last day of a paper, or of a document, that its reader sees; null without any.</param>
public sealed record PathwayFacts(
    DateOnly OpenedOn,
    bool HasReferent,
    DateOnly? ContractLastDay,
    DateOnly? CddiSince,
    bool HasPass,
    DateOnly? PassEndsOn,
    DateOnly? PassAskedOn,
    DateOnly? TrialEndsOn,
    bool TrialReviewed,
    DateOnly? LastHeldOn,
    int NoShows,
    int OpenActions,
    DateOnly? ActionDueOn,
    DateOnly? PaperExpiresOn)
{
    /// <summary>The alerts that are raised on a day, the most pressing first (<see cref="PathwayAlerts.MostPressingFirst"/>).</summary>
    /// <param name="today">The day, in Paris.</param>
    /// <param name="terms">The settings.</param>
    public IReadOnlyList<PathwayAlert> AlertsOn(DateOnly today, AlertTerms terms) =>
    [
        .. Raised(today, terms).Order(PathwayAlerts.MostPressingFirst(today)),
    ];

    private IEnumerable<PathwayAlert> Raised(DateOnly today, AlertTerms terms)
    {
        (AlertKind Kind, bool IsRaised, DateOnly? On)[] alerts =
        [
            (AlertKind.NoReferent, PathwayAlerts.NoReferent(HasReferent), today),
            (AlertKind.ContractEnding, PathwayAlerts.ContractEnding(ContractLastDay, today, terms), ContractLastDay),
            (AlertKind.PassMissing, PathwayAlerts.PassMissing(CddiSince, HasPass, PassEndsOn, today), CddiSince),
            (AlertKind.PassEnding, PathwayAlerts.PassEnding(PassEndsOn, today, terms), PassEndsOn),
            (AlertKind.PassAnswerDue, PathwayAlerts.PassAnswerDue(PassAskedOn, today, terms), PassAskedOn?.AddDays(terms.PassAnswerDays)),
            (AlertKind.TrialReviewDue, PathwayAlerts.TrialReviewDue(TrialEndsOn, TrialReviewed, today, terms), TrialEndsOn),
            (AlertKind.NoRecentInterview, PathwayAlerts.NoRecentInterview(LastHeldOn, OpenedOn, today, terms), PathwayAlerts.InterviewExpectedOn(LastHeldOn, OpenedOn, terms)),
            (AlertKind.NoNextAction, PathwayAlerts.NoNextAction(OpenActions), today),
            (AlertKind.PaperExpiring, PathwayAlerts.PaperExpiring(PaperExpiresOn, today, terms), PaperExpiresOn),
            (AlertKind.ActionOverdue, PathwayAlerts.ActionOverdue(ActionDueOn, today), ActionDueOn),
            (AlertKind.MissedInterviews, PathwayAlerts.MissedInterviews(NoShows, terms), today),
        ];
        return alerts.Where(alert => alert.IsRaised).Select(alert => new PathwayAlert(alert.Kind, alert.On!.Value));
    }
}

/// <summary>Something to look at in a pathway.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">The day that it turns on: an end, a due day; today when there is none.</param>
public sealed record PathwayAlert(AlertKind Kind, DateOnly On);
