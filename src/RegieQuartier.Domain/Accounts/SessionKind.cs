namespace RegieQuartier.Domain.Accounts;

/// <summary>How long a session may last.</summary>
public enum SessionKind
{
    /// <summary>Ends with the browser, after 30 minutes without a page, and after 10 hours.</summary>
    Browser,

    /// <summary>The phone of an employee or a supervisor: 30 days, cut at any time from the account's page.</summary>
    Device,
}
