using System.Security.Claims;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Scopes;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>What is still to be written of those whom the list keeps to, as imports leave it.</summary>
public enum CheckChoice
{
    /// <summary>Their contracts are over and their pathway is open: nobody wrote their exit.</summary>
    Exit,

    /// <summary>Nobody checked whether they came in from a priority area.</summary>
    Address,
}

/// <summary>Whether the list keeps to those of whom something is still to be written.</summary>
/// <param name="IsOffered">Whether the reader may ask it: they keep records.</param>
/// <param name="Kept">What it keeps to; null for everybody.</param>
public sealed record CheckFilter(bool IsOffered, CheckChoice? Kept)
{
    /// <summary>As the address names it; null for everybody.</summary>
    public string? Slug => Kept?.ToSlug();

    /// <summary>As the screen names it; null for everybody.</summary>
    public string? Label => Kept?.ToLabel();

    public static CheckFilter Of(ClaimsPrincipal user, string? slug)
    {
        var keeps = user.Can(Policies.EditEmployees);
        return new CheckFilter(keeps, keeps ? Slugs.Read<CheckChoice>(slug, CheckChoices.ToSlug) : null);
    }

    /// <summary>Those of the employees whom the filter leaves; all of them without one.</summary>
    public IQueryable<Employee> Keep(IQueryable<Employee> employees, RegieQuartierDbContext db, ClaimsPrincipal user, DateOnly today) => Kept switch
    {
        CheckChoice.Exit => employees.LeftWithoutExitBy(db, user, today),
        CheckChoice.Address => employees.WithEntryAreaToCheck(db),
        _ => employees,
    };
}

/// <summary>The words of each choice.</summary>
internal static class CheckChoices
{
    /// <summary>As the screen names it.</summary>
    public static string ToLabel(this CheckChoice choice) => choice switch
    {
        CheckChoice.Exit => "Sortie à noter",
        CheckChoice.Address => "Quartier prioritaire à vérifier",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };

    /// <summary>As the address names it.</summary>
    public static string ToSlug(this CheckChoice choice) => choice switch
    {
        CheckChoice.Exit => "sortie",
        CheckChoice.Address => "adresse",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };

    /// <summary>Where all of them are listed.</summary>
    public static string ToUrl(this CheckChoice choice) => $"/salaries?vue=tous&verifier={choice.ToSlug()}";

    /// <summary>What is said when nobody is left: « … dont la sortie est à noter. »</summary>
    public static string ToNobody(this CheckChoice choice) => choice switch
    {
        CheckChoice.Exit => "dont la sortie est à noter",
        CheckChoice.Address => "dont le quartier prioritaire est à vérifier",
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };
}
