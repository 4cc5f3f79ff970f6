using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What the list may keep to, of the PASS IAE of its people.</summary>
public enum PassChoice
{
    /// <summary>Their PASS is suspended.</summary>
    Suspended,

    /// <summary>They work under a CDDI, and no PASS runs.</summary>
    Missing,
}

/// <summary>Whether the list keeps to those whose PASS IAE stands so.</summary>
/// <param name="IsOffered">Whether the reader may ask it: they read some PASS.</param>
/// <param name="Kept">What it keeps to; null for everybody.</param>
public sealed record PassFilter(bool IsOffered, PassChoice? Kept)
{
    /// <summary>Whether it keeps to some.</summary>
    public bool IsOn => Kept is not null;

    /// <summary>As the address names it; null for everybody.</summary>
    public string? Slug => Kept?.ToSlug();

    /// <summary>As the screen names it; null for everybody.</summary>
    public string? Label => Kept?.ToLabel();

    public static PassFilter Of(ClaimsPrincipal user, string? slug)
    {
        var reads = user.Can(Policies.ViewContracts);
        return new PassFilter(reads, reads ? Slugs.Read<PassChoice>(slug, PassChoices.ToSlug) : null);
    }

    /// <summary>Those of the employees whom the filter leaves; all of them without one.</summary>
    public IQueryable<Employee> Keep(IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today) => Kept switch
    {
        PassChoice.Suspended => employees.WithPassSuspendedOn(db, user, today),
        PassChoice.Missing => employees.WithoutPassOn(db, user, today),
        _ => employees,
    };
}

/// <summary>The words of each choice.</summary>
internal static class PassChoices
{
    /// <summary>As the screen names it.</summary>
    public static string ToLabel(this PassChoice choice) => choice switch
    {
        PassChoice.Suspended => IaePassStatus.Suspended.ToLabel(),
        PassChoice.Missing => "CDDI sans PASS en cours",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };

    /// <summary>As the address names it.</summary>
    public static string ToSlug(this PassChoice choice) => choice switch
    {
        PassChoice.Suspended => "suspendu",
        PassChoice.Missing => "sans",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };

    /// <summary>Where all of them are listed.</summary>
    public static string ToUrl(this PassChoice choice) => $"/salaries?vue=tous&pass={choice.ToSlug()}";

    /// <summary>What is said when nobody is left: « … avec un PASS suspendu. »</summary>
    public static string ToNobody(this PassChoice choice) => choice switch
    {
        PassChoice.Suspended => "avec un PASS suspendu",
        PassChoice.Missing => "en CDDI sans PASS en cours",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };
}
