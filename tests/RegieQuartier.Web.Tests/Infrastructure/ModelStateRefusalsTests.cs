using Microsoft.AspNetCore.Mvc.ModelBinding;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure;

public sealed class ModelStateRefusalsTests
{
    private readonly ModelStateDictionary _said = new();

    [Fact]
    public void A_refusal_stands_beside_its_field_under_the_name_that_the_form_gives_it()
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal) { ["StartsAt"] = "Day", ["State"] = "" };

        _said.AddRefusals([new("a.1", "StartsAt"), new("a.2", "State"), new("a.3", "Minutes")], refusal => refusal.Code, fields);

        Assert.Equal(["a.1"], SaidOf("Day"));
        Assert.Equal(["a.2"], SaidOf(""));
        Assert.Equal(["a.3"], SaidOf("Minutes"));
    }

    [Fact]
    public void All_that_has_no_field_is_said_above_the_form()
    {
        _said.AddRefusals([new("a.1"), new("a.2")], refusal => refusal.Code);

        Assert.Equal(["a.1", "a.2"], SaidOf(""));
    }

    [Fact]
    public void A_field_that_is_wrong_in_itself_is_not_blamed_twice()
    {
        _said.AddModelError("Day", "Écrivez le jour.");

        _said.AddRefusals([new("a.1", "Day"), new("a.2", "Minutes"), new("a.3", "Minutes")], refusal => refusal.Code);

        Assert.Equal(["Écrivez le jour."], SaidOf("Day"));
        Assert.Equal(["a.2"], SaidOf("Minutes"));
    }

    private IEnumerable<string> SaidOf(string field) => _said[field]!.Errors.Select(error => error.ErrorMessage);
}
