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
    /// <summary>Why no agreement can say so, whatever the others; null when one can.</summary>
    internal Refusal? Refusal => this switch
    {
        _ when HostName.Length > WorkImmersion.HostNameMaxLength || PersonNames.Searchable(HostName).Length == 0 => ImmersionRefusals.HostNameNotPossible,
        _ when HostSiret.Length != 0 && (HostSiret.Length != WorkImmersion.SiretLength || !HostSiret.All(char.IsAsciiDigit)) => ImmersionRefusals.SiretNotPossible,
        _ when string.IsNullOrWhiteSpace(JobTitle) || JobTitle.Length > WorkImmersion.JobTitleMaxLength => ImmersionRefusals.JobTitleNotPossible,
        _ when EndsOn < StartsOn => ImmersionRefusals.EndsBeforeItStarts,
        _ => null,
    };
}
