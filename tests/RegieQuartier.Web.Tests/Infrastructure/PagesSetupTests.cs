using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class PagesSetupTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public void The_site_starts_without_looking_for_apis_and_has_none()
    {
        Assert.DoesNotContain(site.Services.GetServices<IApplicationModelProvider>(), provider => provider.GetType().Name.Contains("ApiBehavior", StringComparison.Ordinal));
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.GetCustomAttributes(inherit: true).OfType<IApiBehaviorMetadata>().Any());
    }
}
