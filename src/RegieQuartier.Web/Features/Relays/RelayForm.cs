using FluentValidation;

namespace RegieQuartier.Web.Features.Relays;

/// <summary>A structure that will book.</summary>
public sealed class RelayForm
{
    public string? Name { get; init; }
}

public sealed class RelayFormValidator : AbstractValidator<RelayForm>
{
    public RelayFormValidator() => RuleFor(form => form.Name).NotEmpty().WithMessage("Écrivez le nom de la structure. Exemple : Centre social du Chemin Vert.");
}
