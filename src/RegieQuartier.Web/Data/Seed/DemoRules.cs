using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>The demonstration obeys the same rules as everybody: what they refuse stops it.</summary>
internal static class DemoRules
{
    /// <summary>What the demonstration does is accepted.</summary>
    /// <exception cref="InvalidOperationException">A rule refuses it.</exception>
    public static void Accepted(Result done)
    {
        if (done.Refused)
        {
            throw new InvalidOperationException($"The demonstration breaks a rule: {done.Refusal.Code}.");
        }
    }
}
