using System.Collections.Concurrent;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Only what has a validator is checked, and as one: an address, a service, a field alone have no rule. For each of them, in
/// each request, FluentValidation would ask by reflection: a tenth of the work of a booking.
/// </summary>
internal sealed class FormsAlone(ObjectModelValidator rules, IServiceProviderIsService services, IModelMetadataProvider metadataProvider, IOptions<MvcOptions> options)
    : ObjectModelValidator(metadataProvider, options.Value.ModelValidatorProviders)
{
    private readonly ConcurrentDictionary<Type, bool> _known = [];

    public override ValidationVisitor GetValidationVisitor(
        ActionContext actionContext, IModelValidatorProvider validatorProvider, ValidatorCache validatorCache, IModelMetadataProvider metadataProvider, ValidationStateDictionary? validationState) =>
        rules.GetValidationVisitor(actionContext, validatorProvider, validatorCache, metadataProvider, validationState);

    public override void Validate(
        ActionContext actionContext, ValidationStateDictionary? validationState, string? prefix, object? model, ModelMetadata metadata, object? container)
    {
        if (_known.GetOrAdd(metadata.ModelType, HasRules))
        {
            base.Validate(actionContext, validationState, prefix, model, metadata, container);
            return;
        }

        foreach (var (_, entry) in actionContext.ModelState.FindKeysWithPrefix(prefix ?? ""))
        {
            entry.ValidationState = entry.ValidationState == ModelValidationState.Unvalidated ? ModelValidationState.Skipped : entry.ValidationState;
        }
    }

    private bool HasRules(Type type) => services.IsService(typeof(IValidator<>).MakeGenericType(type));

    /// <summary>No field of a form is looked at alone.</summary>
    internal sealed class WholeForms : IValidationMetadataProvider
    {
        public void CreateValidationMetadata(ValidationMetadataProviderContext context) => context.ValidationMetadata.ValidateChildren = false;
    }
}

internal static class FormsAloneSetup
{
    /// <summary>After FluentValidation's own registration, which this stands before.</summary>
    public static void ValidateFormsAlone(this IServiceCollection services)
    {
        var rules = services.Last(service => service.ServiceType == typeof(IObjectModelValidator)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Singleton<IObjectModelValidator>(provider =>
            ActivatorUtilities.CreateInstance<FormsAlone>(provider, (ObjectModelValidator)rules(provider))));
    }
}
