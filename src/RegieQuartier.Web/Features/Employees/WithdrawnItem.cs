namespace RegieQuartier.Web.Features.Employees;

/// <summary>What was a mistake and is kept as such, in a list of a record.</summary>
/// <param name="Title">What it was.</param>
/// <param name="On">The day it was withdrawn.</param>
/// <param name="Why">Why, as the screen says it.</param>
/// <param name="IsFeminine">Whether its name is feminine.</param>
public sealed record WithdrawnItem(string Title, DateOnly On, string Why, bool IsFeminine = false)
{
    /// <summary>« Retirée ».</summary>
    public string State => IsFeminine ? "Retirée" : "Retiré";
}
