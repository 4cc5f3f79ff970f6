using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class PagesSetupTests(RegieQuartierFactory site) : IClassFixture<RegieQuartierFactory>
{
    [Fact]
    public void The_site_starts_without_looking_for_apis_and_with_all_the_rest()
    {
        var usual = new ServiceCollection().AddControllersWithViews().Services.Where(service => service.ServiceType == typeof(IApplicationModelProvider)).Select(service => service.ImplementationType!.Name);

        Assert.Equal(["ApiBehaviorApplicationModelProvider"], usual.Except(site.Services.GetServices<IApplicationModelProvider>().Select(provider => provider.GetType().Name), StringComparer.Ordinal));
    }

    [Fact]
    public void The_site_has_no_api() =>
        Assert.DoesNotContain(typeof(Program).Assembly.GetTypes(), type => type.GetCustomAttributes(inherit: true).OfType<IApiBehaviorMetadata>().Any());
}
