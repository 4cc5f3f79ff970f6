using RegieQuartier.Domain.Pathways;
using static RegieQuartier.Domain.Tests.Pathways.Given;

namespace RegieQuartier.Domain.Tests.Pathways;

public sealed class ActionTemplateTests
{
    [Fact]
    public void An_action_of_the_referential_has_a_title()
    {
        Assert.Equal(ActionTemplateRefusals.TitleNotPossible, ActionTemplate.Add(PathwayTheme.Digital, " ").Refusal);

        var template = ActionTemplate.Add(PathwayTheme.Digital, "Participer à un atelier numérique").Value!;
        Assert.Equal(ActionTemplateRefusals.TitleNotPossible, template.Rename(new string('a', PathwayAction.TitleMaxLength + 1)).Refusal);
        Assert.False(template.Rename("Suivre un atelier numérique").Refused);
        Assert.Equal("Suivre un atelier numérique", template.Title);
    }

    [Fact]
    public void It_is_retired_and_restored()
    {
        var template = ActionTemplate.Add(PathwayTheme.Digital, "Participer à un atelier numérique").Value!;
        Assert.Equal(ActionTemplateRefusals.NotRetired, template.Restore().Refusal);

        Assert.False(template.Retire(Today).Refused);
        Assert.Equal((Today, false), (template.RetiredOn, template.IsOffered));
        Assert.Equal(ActionTemplateRefusals.Retired, template.Retire(Today).Refusal);

        Assert.False(template.Restore().Refused);
        Assert.True(template.IsOffered);
    }

    [Fact]
    public void The_first_ones_cover_every_theme_and_none_comes_twice()
    {
        var made = InitialActionTemplates.Make();

        Assert.Equal(Enum.GetValues<PathwayTheme>(), made.Select(template => template.Theme).Distinct());
        Assert.Equal(made.Count, made.Select(template => (template.Theme, template.Title)).Distinct().Count());
        Assert.Equal(made.Select(template => template.Id), InitialActionTemplates.Make().Select(template => template.Id));
    }
}
