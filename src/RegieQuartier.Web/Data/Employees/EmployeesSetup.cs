namespace RegieQuartier.Web.Data.Employees;

/// <summary>What the records of employees are read and written by.</summary>
internal static class EmployeesSetup
{
    public static WebApplicationBuilder AddEmployees(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<OpenEmployee>();
        builder.Services.AddScoped<LegalFigures>();
        builder.Services.AddScoped<RecordTrail>();
        builder.Services.AddScoped<SetEmployees>();
        builder.Services.AddScoped<SetContracts>();
        builder.Services.AddScoped<SetInterviews>();
        builder.Services.AddScoped<SetPapers>();
        builder.Services.AddScoped<SetPasses>();
        builder.Services.AddScoped<SetReferents>();
        builder.Services.AddScoped<TraceExport>();
        return builder;
    }
}
