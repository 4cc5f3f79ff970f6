using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using RegieQuartier.Web.Infrastructure.Languages;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>MVC as this house uses it: views beside their controller, French words, safe text, tokens on every form.</summary>
public static class PagesSetup
{
    /// <summary>More answers than any form has; beyond, the request is not one of ours.</summary>
    public const int MostFormKeys = 1024;

    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        // Built but not published, the compressed files lie outside wwwroot; published, this does nothing.
        builder.WebHost.UseStaticWebAssets();

        var services = builder.Services;
        services.AddOptions<OrganisationSettings>().BindConfiguration("Organisation");
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OrganisationSettings>>().Value);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<FormOptions>(options => options.ValueCountLimit = MostFormKeys);
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RazorViewEngineOptions>(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationExpanders.Add(new FeatureViewLocations());
        });

        services.AddControllersWithViews(Tune).AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.StartWithoutApis();
        services.AddFluentValidationAutoValidation(options => options.DisableDataAnnotationsValidation = true);
        services.ValidateFormsAlone();
        // Rules hold nothing of a request, and cost more to write down than to check.
        services.AddValidatorsFromAssemblyContaining<OrganisationSettings>(ServiceLifetime.Singleton, includeInternalTypes: true);
        ValidatorOptions.Global.LanguageManager.Culture = LanguageFiles.French.Culture;

        services.AddAntiforgery(options => options.Cookie.Harden("antiforgery", builder, SameSiteMode.Strict));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Harden("flash", builder, SameSiteMode.Lax));
        return builder;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        // Style sheets and pictures need neither routing nor an account: the page that says the database is down has them too.
        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.MapControllers().WithStaticAssets();
        return app;
    }

    // To know whether a controller is an API, MVC reads every attribute of its assembly, and each compiled view is one: half of the
    // time that the site takes to start. None is.
    private static void StartWithoutApis(this IServiceCollection services)
    {
        foreach (var provider in services.Where(service => string.Equals(service.ImplementationType?.Name, "ApiBehaviorApplicationModelProvider", StringComparison.Ordinal)).ToList())
        {
            services.Remove(provider);
        }
    }

    private static void Tune(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add(new ExpiredForms());
        options.Conventions.Add(new AddressAndBodyApart());
        options.ModelBinderProviders.Insert(0, new SafeTextBinderProvider());
        options.ModelBinderProviders.Insert(0, new ChoicesByNameBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new FormsAlone.WholeForms());
        options.ModelBindingMessageProvider.SpeakPlainly();
    }
}
