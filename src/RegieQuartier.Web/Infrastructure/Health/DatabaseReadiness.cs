using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using RegieQuartier.Web.Data;

namespace RegieQuartier.Web.Infrastructure.Health;

/// <summary>Ready: the database answers, and its schema is the one this version needs.</summary>
internal sealed class DatabaseReadiness(SchemaState schema) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await schema.IsCurrentAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The schema is not current: run migrer");
        }
        catch (NpgsqlException unreachable)
        {
            return HealthCheckResult.Unhealthy($"The database does not answer: {unreachable.Message}");
        }
    }
}
