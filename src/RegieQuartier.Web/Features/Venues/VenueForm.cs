using FluentValidation;
using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Venues;

/// <summary>A place where people are received, as it is typed.</summary>
public sealed class VenueForm
{
    public string? Name { get; init; }

    public string? Street { get; init; }

    public string? City { get; init; }

    public string? Door { get; init; }

    public string? Bus { get; init; }

    /// <summary>The place's version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public uint Version { get; set; }

    public static VenueForm Of(Venue venue) => new()
    {
        Name = venue.Name,
        Street = venue.Street,
        City = venue.City,
        Door = venue.Door,
        Bus = venue.Bus,
        Version = venue.Version,
    };

    /// <summary>What is said of it, once the form is valid.</summary>
    public VenueFacts ToFacts() => new(Name!, Street!, City!, Door ?? "", Bus ?? "");
}

public sealed class VenueFormValidator : AbstractValidator<VenueForm>
{
    public VenueFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Écrivez le nom du lieu. Exemple : Maison de quartier.");
        RuleFor(form => form.Street).NotEmpty().WithMessage("Écrivez le numéro et la rue. Exemple : 3 rue des Peupliers.");
        RuleFor(form => form.City).NotEmpty().WithMessage("Écrivez le code postal et la ville. Exemple : 14000 Caen.");
    }
}
