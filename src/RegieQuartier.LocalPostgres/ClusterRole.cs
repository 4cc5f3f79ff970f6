namespace RegieQuartier.LocalPostgres;

/// <summary>As whom one connects to the cluster. Each has its own random password.</summary>
public enum ClusterRole
{
    /// <summary>Made by initdb: makes databases and their owner, nothing else uses it.</summary>
    Superuser,

    /// <summary>Owns the database and migrates it; makes the two roles below.</summary>
    Owner,

    /// <summary>The site: reads and writes rows, changes no table. Made by the migration.</summary>
    Application,

    /// <summary>The delivery of messages: the outbox, and lines added to the audit trail. Made by the migration.</summary>
    Worker,
}
