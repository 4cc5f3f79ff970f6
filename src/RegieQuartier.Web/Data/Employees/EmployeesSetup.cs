using Microsoft.Extensions.Options;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What the records of employees are read and written by.</summary>
internal static class EmployeesSetup
{
    public static WebApplicationBuilder AddEmployees(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<PathwaySettings>().BindConfiguration(PathwaySettings.Section)
            .Validate(settings => settings.ArePossible, "Pathways: every alert is raised 1 to 3650 days ahead, after 1 to 3650 interviews missed.").ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<PathwaySettings>>().Value.AlertTerms);
        builder.Services.AddScoped<ReadAlerts>();
        builder.Services.AddScoped<OpenEmployee>();
        builder.Services.AddScoped<ReadAhead>();
        builder.Services.AddScoped<LegalFigures>();
        builder.Services.AddScoped<RecordLock>();
        builder.Services.AddScoped<RecordTrail>();
        builder.Services.AddScoped<SetEmployees>();
        builder.Services.AddScoped<SetCandidates>();
        builder.Services.AddScoped<SetAgreements>();
        builder.Services.AddScoped<SetLegalValues>();
        builder.Services.AddScoped<SetContracts>();
        builder.Services.AddScoped<SetActionTemplates>();
        builder.Services.AddScoped<SetExitReasons>();
        builder.Services.AddScoped<DocumentReaders>();
        builder.Services.AddScoped<DocumentFiles>();
        builder.Services.AddScoped<SetDocuments>();
        builder.Services.AddScoped<SetHours>();
        builder.Services.AddScoped<SetPapers>();
        builder.Services.AddScoped<SetPasses>();
        builder.Services.AddScoped<WithdrawnParts>();
        builder.Services.AddScoped<SetTrainees>();
        builder.Services.AddScoped<SetEligibility>();
        builder.Services.AddScoped<TraceExport>();
        builder.Services.AddScoped<SetOwnAccount>();
        AddPathways(builder.Services);
        return builder;
    }

    private static void AddPathways(IServiceCollection services)
    {
        services.AddScoped<SetExits>();
        services.AddScoped<SetReferents>();
        services.AddScoped<SetGoals>();
        services.AddScoped<ReservedPart>();
        services.AddScoped<SetDiagnosis>();
        services.AddScoped<InterviewsThen>();
        services.AddScoped<SetInterviews>();
        services.AddScoped<TakeBackInterviews>();
        services.AddScoped<SetSkills>();
        services.AddScoped<SetAssessments>();
        services.AddScoped<SetTrainings>();
        services.AddScoped<SetImmersions>();
        services.AddScoped<SetWorkAdjustment>();
        services.AddScoped<SetOwnWords>();
    }
}
