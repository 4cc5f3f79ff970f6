using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Pathways;

/// <summary>The one purpose of an immersion (Code du travail, art. L5135-1).</summary>
public enum ImmersionPurpose
{
    /// <summary>To discover a job or a trade.</summary>
    DiscoverJob,

    /// <summary>To confirm a plan.</summary>
    ConfirmProject,

    /// <summary>To start a recruitment.</summary>
    StartRecruitment,
}

/// <summary>What the agreement of an immersion says.</summary>
/// <param name="HostName">The host.</param>
/// <param name="HostSiret">Its SIRET, 14 digits, or nothing.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
public sealed record ImmersionTerms(string HostName, string HostSiret, string JobTitle, ImmersionPurpose Purpose, DateOnly StartsOn, DateOnly EndsOn)
{
    internal ImmersionDraft ToDraft() => new(HostName, HostSiret, JobTitle, Purpose, StartsOn, EndsOn);
}

/// <summary>The same, as far as it can be read: what is null is not judged.</summary>
/// <param name="HostName">The host.</param>
/// <param name="HostSiret">Its SIRET, or nothing.</param>
/// <param name="JobTitle">The job.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="EndsOn">Last day.</param>
public sealed record ImmersionDraft(string HostName, string HostSiret, string JobTitle, ImmersionPurpose? Purpose, DateOnly? StartsOn, DateOnly? EndsOn)
{
    /// <summary>Every reason why no immersion of a pathway can be so; none when one can.</summary>
    /// <param name="openedOn">The first day of the pathway.</param>
    /// <param name="others">The person's other immersions; those that were cancelled do not count.</param>
    /// <param name="law">The figures that hold.</param>
    public IEnumerable<Refusal> RefusalsFrom(DateOnly openedOn, IEnumerable<WorkImmersion> others, LegalValues law)
    {
        if (StartsOn < openedOn)
        {
            yield return ImmersionRefusals.BeforePathway;
        }

        foreach (var refusal in WordRefusals)
        {
            yield return refusal;
        }

        if ((StartsOn, EndsOn) is ({ } startsOn, { } endsOn) && ImmersionRules.RefusalFor(this, new DaySpan(startsOn, endsOn), others, law) is { } days)
        {
            yield return days;
        }
    }

    private IEnumerable<Refusal> WordRefusals
    {
        get
        {
            if (HostName.Length > WorkImmersion.HostNameMaxLength || PersonNames.Searchable(HostName).Length == 0)
            {
                yield return ImmersionRefusals.HostNameNotPossible;
            }

            if (HostSiret.Length > 0 && !Siret.IsRight(HostSiret))
            {
                yield return Siret.HasItsDigits(HostSiret) ? ImmersionRefusals.SiretNotRight : ImmersionRefusals.SiretNotPossible;
            }

            if (string.IsNullOrWhiteSpace(JobTitle) || JobTitle.Length > WorkImmersion.JobTitleMaxLength)
            {
                yield return ImmersionRefusals.JobTitleNotPossible;
            }
        }
    }
}

/// <summary>What came of an immersion, as far as it can be read: what is null is not judged.</summary>
/// <param name="Note">What came of it, or nothing.</param>
/// <param name="EndedOn">Its last day in the end.</param>
public sealed record ConclusionDraft(string Note, DateOnly? EndedOn);
