using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// Reads the answers of a form that has one for each name of a list: <c>Levels[Housing]=2</c>. A name that comes twice is read once,
/// and one that is not in the list gets a sentence: neither is a failure of the site.
/// </summary>
internal sealed class ChoicesByNameBinder<TKey, TValue>(IModelBinder keys, IModelBinder values, ILoggerFactory loggers)
    : DictionaryModelBinder<TKey, TValue>(keys, values, loggers)
    where TKey : notnull
{
    public override async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        try
        {
            await base.BindModelAsync(bindingContext);
        }
        catch (FormatException)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Choisissez parmi les réponses de la page.");
            bindingContext.Result = ModelBindingResult.Failed();
        }
    }

    protected override void CopyToModel(object target, IEnumerable<KeyValuePair<TKey, TValue?>> sourceCollection) =>
        base.CopyToModel(target, sourceCollection.Where(pair => pair.Key is not null).DistinctBy(pair => pair.Key));
}

internal sealed class ChoicesByNameBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        if (!context.Metadata.ModelType.IsGenericType || context.Metadata.ModelType.GetGenericTypeDefinition() != typeof(IDictionary<,>))
        {
            return null;
        }

        var types = context.Metadata.ModelType.GetGenericArguments();
        var parts = types.Select(type => context.CreateBinder(context.MetadataProvider.GetMetadataForType(type)));
        return (IModelBinder)Activator.CreateInstance(typeof(ChoicesByNameBinder<,>).MakeGenericType(types), [.. parts, context.Services.GetRequiredService<ILoggerFactory>()])!;
    }
}
