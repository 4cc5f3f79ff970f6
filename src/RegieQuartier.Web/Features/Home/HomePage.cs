using System.Security.Claims;
using RegieQuartier.Web.Features.Shared;

namespace RegieQuartier.Web.Features.Home;

/// <summary>The office's home page: a greeting, and the screens that this person's roles open.</summary>
public sealed record HomePage(DateOnly Today, string Greeting, IReadOnlyList<OfficeEntry> Screens)
{
    public static HomePage For(ClaimsPrincipal user, DateOnly today)
    {
        var screens = OfficeNavigation.For(user).SelectMany(section => section.Entries).Where(entry => entry.Policy is not null).ToList();
        var name = OfficePerson.From(user)?.FirstName;
        return new HomePage(today, name is null ? "Bonjour." : $"Bonjour {name}.", screens);
    }
}
