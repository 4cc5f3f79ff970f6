namespace RegieQuartier.Web.Data;

/// <summary>Names under <c>ConnectionStrings</c>: one database, three roles.</summary>
internal static class ConnectionNames
{
    /// <summary>The site's role: rows, no table.</summary>
    public const string Application = "RegieQuartier";

    /// <summary>The role that owns the tables: used by <c>migrer</c> alone.</summary>
    public const string Owner = "RegieQuartierOwner";

    /// <summary>The role that delivers messages.</summary>
    public const string Worker = "RegieQuartierWorker";
}
