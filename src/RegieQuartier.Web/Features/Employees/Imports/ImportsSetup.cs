using RegieQuartier.Web.Data.Imports;

namespace RegieQuartier.Web.Features.Employees.Imports;

internal static class ImportsSetup
{
    /// <summary>What is brought in from spreadsheets.</summary>
    public static WebApplicationBuilder AddImports(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IImportSheet, EmployeeSheet>();
        services.AddSingleton<IImportSheet, ContractSheet>();
        services.AddSingleton<IImportSheet, PassSheet>();
        services.AddSingleton<IImportSheet, HoursSheet>();
        services.AddSingleton<ImportFiles>();
        services.AddSingleton<ImportBell>();
        services.AddSingleton<CarryOutImports>();
        services.AddSingleton<ForgetImports>();
        services.AddScoped<ImportUploads>();
        services.AddScoped<SetImports>();
        services.AddScoped<UndoImport>();
        services.AddHostedService<ImportsWorker>();
        return builder;
    }
}
