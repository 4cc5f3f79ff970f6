using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Infrastructure;

/// <summary>
/// The one door through which text enters: every string of a form, an address or a query. Line breaks are
/// for properties marked <c>[DataType(DataType.MultilineText)]</c>; <c>[DataType(DataType.Password)]</c> keeps spaces.
/// </summary>
internal sealed class SafeTextBinder : IModelBinder
{
    public static string Message => Say("rule.invisible-sign");

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        var cleaned = Clean(given.FirstValue ?? "", bindingContext.ModelMetadata.DataTypeName);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, new ValueProviderResult(cleaned.Text, given.Culture));
        if (cleaned.Suspect)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, Message);
            return Task.CompletedTask;
        }

        var empty = cleaned.Text.Length == 0 && bindingContext.ModelMetadata.ConvertEmptyStringToNull;
        bindingContext.Result = ModelBindingResult.Success(empty ? null : cleaned.Text);
        return Task.CompletedTask;
    }

    private static SafeText.Cleaned Clean(string typed, string? dataType) => dataType switch
    {
        nameof(DataType.Password) => SafeText.CleanPassword(typed),
        nameof(DataType.MultilineText) => SafeText.Clean(typed, multiline: true),
        _ => SafeText.Clean(typed, multiline: false),
    };
}

internal sealed class SafeTextBinderProvider : IModelBinderProvider
{
    private static readonly SafeTextBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Body) != true ? Binder : null;
}
