using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Tests.Infrastructure.Messages;

internal static class Given
{
    public static OrganisationSettings Organisation(string name = "Régie du Chemin Vert") => new()
    {
        Name = name,
        Subtitle = "Association du quartier, Caen",
        Phone = "02\u00a061\u00a091\u00a042\u00a010",
        PhoneLink = "+33261914210",
        PhoneHours = "Du lundi au vendredi, 9 h à 12 h et 14 h à 17 h.",
        WalkInDays = "Mardi et jeudi",
        WalkInHours = "de 9 h à 12 h",
        Street = "14, place du Commerce",
        City = "Caen",
        Door = "La porte verte, à côté de la pharmacie.",
        Bus = "Bus 3",
        Publisher = "la présidente",
        Host = "L’association, à son adresse.",
    };
}
