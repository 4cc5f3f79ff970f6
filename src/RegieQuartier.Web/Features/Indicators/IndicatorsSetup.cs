namespace RegieQuartier.Web.Features.Indicators;

/// <summary>Finds the indicators: each class that is one is on the page.</summary>
internal static class IndicatorsSetup
{
    public static WebApplicationBuilder AddIndicators(this WebApplicationBuilder builder)
    {
        foreach (var type in typeof(IIndicator).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IIndicator))))
        {
            builder.Services.AddSingleton(typeof(IIndicator), type);
        }

        return builder;
    }
}
