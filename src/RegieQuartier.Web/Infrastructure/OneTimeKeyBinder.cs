using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>A one-time key that cannot be read is as one that did not come: no sentence about a field that nobody sees, the rules of the form say what is to be done.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneTimeKeyAttribute() : ModelBinderAttribute(typeof(OneTimeKeyBinder));

internal sealed class OneTimeKeyBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (Guid.TryParse(bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue, out var key))
        {
            bindingContext.Result = ModelBindingResult.Success(key);
        }

        return Task.CompletedTask;
    }
}
