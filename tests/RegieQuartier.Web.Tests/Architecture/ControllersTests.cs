using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using RegieQuartier.TestSupport;

namespace RegieQuartier.Web.Tests.Architecture;

public sealed class ControllersTests(RegieQuartierFactory factory) : IClassFixture<RegieQuartierFactory>
{
    private const int MostActions = 7;

    private static readonly Type[] NotForms = [typeof(FromServicesAttribute), typeof(FromRouteAttribute), typeof(FromQueryAttribute)];

    private static readonly Type[] Controllers = [.. typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ControllerBase)) && !type.IsAbstract)];

    [Fact]
    public void The_address_is_written_on_the_controller() => Assert.All(Controllers, controller =>
    {
        var route = controller.GetCustomAttribute<RouteAttribute>();
        Assert.True(route is { Template.Length: > 0 } && !route.Template.Contains('[', StringComparison.Ordinal), controller.Name);
    });

    [Fact]
    public void A_controller_is_one_resource() =>
        Assert.All(Controllers, controller => Assert.True(Actions(controller).Count() <= MostActions, controller.Name));

    [Fact]
    public void A_door_is_opened_to_all_action_by_action() =>
        Assert.All(Controllers, controller => Assert.False(controller.IsDefined(typeof(AllowAnonymousAttribute), inherit: true), controller.Name));

    [Fact]
    public void Every_form_that_is_posted_has_a_validator()
    {
        using var scope = factory.Services.CreateScope();
        var forms = Controllers.SelectMany(Actions).Where(action => action.IsDefined(typeof(HttpPostAttribute)))
            .SelectMany(action => action.GetParameters())
            .Where(parameter => parameter.ParameterType.Assembly == typeof(Program).Assembly && !NotForms.Any(source => parameter.IsDefined(source)))
            .Select(parameter => parameter.ParameterType)
            .Distinct()
            .ToList();

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.True(scope.ServiceProvider.GetService(typeof(IValidator<>).MakeGenericType(form)) is not null, form.FullName));
    }

    private static IEnumerable<MethodInfo> Actions(Type controller) =>
        controller.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.IsDefined(typeof(HttpMethodAttribute)));
}
