using RegieQuartier.Domain.Accounts;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>A form in which roles are ticked.</summary>
public interface IRoleBoxes
{
    IList<Role> Roles { get; }
}
