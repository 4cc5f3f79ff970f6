using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Security.Passwords;

/// <summary>Words that anybody who knows the person or the régie would try first.</summary>
internal sealed class OwnWords(OrganisationSettings organisation)
{
    public IEnumerable<string> Of(AppUser user) =>
        [user.DisplayName, user.UserName ?? "", user.JobTitle ?? "", organisation.Name, organisation.City, "régie quartier"];
}
