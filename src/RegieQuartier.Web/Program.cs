using RegieQuartier.Web.Data;
using RegieQuartier.Web.Data.Agenda;
using RegieQuartier.Web.Data.Commands;
using RegieQuartier.Web.Data.Employees;
using RegieQuartier.Web.Features.Appointments;
using RegieQuartier.Web.Features.Employees.Imports;
using RegieQuartier.Web.Features.Errors;
using RegieQuartier.Web.Features.Indicators;
using RegieQuartier.Web.Features.Public;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Health;
using RegieQuartier.Web.Infrastructure.Messages;
using RegieQuartier.Web.Infrastructure.Startup;
using RegieQuartier.Web.Security;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.CheckStartup(args);
    await using var cluster = await builder.StartLocalPostgresAsync();
    builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddSingleton<ParisTime>();
    builder.AddRequestLogs();
    builder.AddHardening();
    builder.AddDatabase();
    builder.AddKeyProtection();
    builder.AddAccounts();
    builder.AddHealth();
    builder.AddPages();
    builder.AddMessages();
    builder.AddRateLimits();
    builder.AddAgenda();
    builder.AddBooking();
    builder.AddAppointments();
    builder.AddEmployees();
    builder.AddImports();
    builder.AddIndicators();

    await using var app = builder.Build();
    app.CheckSettings();
    if (await app.RunCommandAsync(args))
    {
        return 0;
    }

    await app.PrepareLocalDatabaseAsync(cluster);
    app.UseHardening();
    app.UseRequestLogs();
    app.UseErrorPages();
    app.UseMiddleware<SchemaGate>();
    app.UseRateLimiter();
    app.UseAuthentication();
    app.UseMiddleware<BodyLimit>();
    app.UseAuthorization();
    app.UseOutputCache();
    app.MapHealth();
    app.MapPages();
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartupFailures.SentencesFor(failure) is { } sentences)
{
    await Console.Error.WriteLineAsync(sentences);
    return 1;
}
