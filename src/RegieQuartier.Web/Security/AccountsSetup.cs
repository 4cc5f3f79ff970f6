using System.Reflection;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using RegieQuartier.Domain.Accounts;
using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Security.Passwords;
using RegieQuartier.Web.Security.SecondFactor;
using RegieQuartier.Web.Security.Sessions;
using RegieQuartier.Web.Security.SignIn;

namespace RegieQuartier.Web.Security;

/// <summary>Who people are and what they may do: everything is closed unless a policy or a public action opens it.</summary>
internal static class AccountsSetup
{
    /// <summary>Rounds of PBKDF2 with SHA-512 on a password: what OWASP asks for, over twice Identity's own.</summary>
    public const int PasswordIterations = 210_000;

    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder.AddPasswords();
        builder.AddSecondFactor();
        builder.AddSessions();
        builder.Services.AddCapabilities();
        return builder;
    }

    private static void AddPasswords(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Before Identity's own, which would be scoped: nobody's password is hashed once.
        services.AddSingleton<IPasswordHasher<AppUser>, PasswordHasher<AppUser>>();
        services.AddScoped<IPasswordValidator<AppUser>, PasswordRuleValidator>();
        services.AddIdentityCore<AppUser>(RegieQuartierDbContext.IdentityStores)
            .AddEntityFrameworkStores<RegieQuartierDbContext>()
            .AddErrorDescriber<FrenchIdentityErrors>();
        services.AddScoped<FrenchIdentityErrors>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.AddSingleton<OwnWords>();
        services.AddSingleton<NobodysPassword>();
        services.AddScoped<ChoosePassword>();
        services.AddScoped<IssueKey>();
        services.AddScoped<UseKey>();
        services.AddScoped<ActivationCards>();
        services.AddScoped<SignInAttempts>();
        services.AddScoped<CheckPassword>();
    }

    private static void AddSecondFactor(this WebApplicationBuilder builder)
    {
        var production = builder.Environment.IsProduction();
        builder.Services.AddOptions<SecondFactorSettings>()
            .Configure(settings => settings.Required = production)
            .BindConfiguration("SecondFactor")
            .Validate(settings => settings.Required || !production, "En production, l’équipe se connecte avec un second facteur\u00a0: retirez SecondFactor__Required.")
            .ValidateOnStart();
        builder.Services.AddSingleton<TotpSecrets>();
        builder.Services.AddScoped<CheckSecondFactor>();
        builder.Services.AddScoped<RenewRecoveryCodes>();
    }

    private static void AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SessionCookieEvents>();
        builder.Services.AddScoped<OpenSession>();
        builder.Services.AddScoped<KnownDevices>();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Harden("session", builder, SameSiteMode.Lax);
            options.EventsType = typeof(SessionCookieEvents);
            // The session's row decides; the cookie only has to last as long as the longest of them.
            options.ExpireTimeSpan = AccountSession.DeviceLife;
            options.SlidingExpiration = false;
        });

        var device = new CookieBuilder { Expiration = TimeSpan.FromDays(365) };
        device.Harden("appareil", builder, SameSiteMode.Strict);
        builder.Services.AddSingleton(new KnownDeviceCookie(device));
    }

    private static void AddCapabilities(this IServiceCollection services)
    {
        var whole = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireClaim(AccountClaims.SecondFactor, AccountClaims.SecondFactorDone)
            .Build();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, MissingPagesStayMissing>();
        var policies = services.AddAuthorizationBuilder().SetDefaultPolicy(whole).SetFallbackPolicy(whole);
        foreach (var capability in typeof(Policies).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!))
        {
            policies.AddPolicy(capability, policy => policy.Combine(whole).RequireClaim(AccountClaims.Capability, capability));
        }

        policies.AddPolicy(SignInPolicies.AnySession, policy => policy.RequireAuthenticatedUser());
        policies.AddPolicy(SignInPolicies.GiveSecondFactor, policy => policy.RequireClaim(AccountClaims.SecondFactor, AccountClaims.SecondFactorAsked));
        policies.AddPolicy(SignInPolicies.SetSecondFactor, policy => policy
            .RequireClaim(AccountClaims.SecondFactor, AccountClaims.SecondFactorMissing, AccountClaims.SecondFactorDone));
    }
}
