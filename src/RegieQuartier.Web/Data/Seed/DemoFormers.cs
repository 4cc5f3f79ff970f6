using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Domain.Employment;
using RegieQuartier.Domain.Passes;
using RegieQuartier.Domain.Pathways;

namespace RegieQuartier.Web.Data.Seed;

/// <summary>Those who came and left last year, six months each: that year has exits of every category, and supports enough to be counted.</summary>
internal static class DemoFormers
{
    private const int Months = 6;
    private const int FirstPass = 201;

    private static readonly (DemoNewcomer Who, int Month, int Day, int Reason, bool InEnterprise)[] Stories =
    [
        (new(Civility.Mr, "Lucas", "Herbert", 22, "Agent d’espaces verts", PrescriberKind.MissionLocale, EligibilityCriterion.Young) { Advisor = DemoAccounts.Thomas }, 1, 8, 5, false),
        (new(Civility.Mrs, "Oksana", "Melnyk", 41, "Agente de propreté", PrescriberKind.Ccas, EligibilityCriterion.Rsa) { Nationality = "ukrainienne" }, 1, 15, 9, false),
        (new(Civility.Mr, "Mamadou", "Bah", 34, "Agent de propreté", PrescriberKind.Plie, EligibilityCriterion.LongJobless) { Nationality = "guinéenne", Advisor = DemoAccounts.Thomas, Hours = 30 }, 2, 3, 3, true),
        (new(Civility.Mrs, "Sandrine", "Lecointe", 47, "Agente d’entretien polyvalente", PrescriberKind.Department, EligibilityCriterion.Rsa), 2, 10, 7, false),
        (new(Civility.Mr, "Anh", "Pham", 29, "Agent de propreté", PrescriberKind.FranceTravail, EligibilityCriterion.LowQualification), 3, 3, 10, false),
        (new(Civility.Mr, "Yusuf", "Demir", 38, "Agent de propreté", PrescriberKind.Caf, EligibilityCriterion.Rsa) { Nationality = "turque", Advisor = DemoAccounts.Thomas, Hours = 30 }, 3, 10, 9, true),
        (new(Civility.Mrs, "Chantal", "Duval", 63, "Agente de propreté", PrescriberKind.CapEmploi, EligibilityCriterion.Senior), 5, 5, 15, false),
        (new(Civility.Mr, "Elhadj", "Baldé", 31, "Agent d’espaces verts", PrescriberKind.HousingCentre, EligibilityCriterion.NoHome) { Nationality = "guinéenne" }, 5, 12, 10, false),
        (new(Civility.Mrs, "Stéphanie", "Gosselin", 36, "Agente de propreté", PrescriberKind.FranceTravail, EligibilityCriterion.LoneParent) { Advisor = DemoAccounts.Thomas, Hours = 24 }, 6, 9, 6, true),
        (new(Civility.Mr, "Ali", "Rezai", 27, "Agent d’espaces verts", PrescriberKind.MissionLocale, EligibilityCriterion.FrenchBelowA1) { Nationality = "afghane" }, 6, 16, 2, false),
    ];

    private static readonly (string LastName, SensitiveKind Kind, SensitiveReferral Referral)[] Supports =
    [
        ("Herbert", SensitiveKind.Health, SensitiveReferral.HealthService),
        ("Melnyk", SensitiveKind.Health, SensitiveReferral.HealthService),
        ("Lecointe", SensitiveKind.Health, SensitiveReferral.SocialService),
        ("Duval", SensitiveKind.Health, SensitiveReferral.OccupationalHealth),
        ("Gosselin", SensitiveKind.Health, SensitiveReferral.NoneYet),
        ("Pham", SensitiveKind.Justice, SensitiveReferral.LegalAid),
    ];

    /// <summary>Adds them all. The caller saves.</summary>
    public static void AddTo(DemoBook book, SiaeAgreement workSite, SiaeAgreement enterprise)
    {
        foreach (var (story, number) in Stories.Select((story, number) => (story, number)))
        {
            var hired = new DateOnly(book.Today.Year - 1, story.Month, story.Day);
            var (employee, contract, pathway) = story.Who.ComeIn(book.Db, book.Dice, story.InEnterprise ? enterprise : workSite, hired, hired.AddMonths(Months).AddDays(-1), book.Today);
            var advisor = story.Who.Advisor!.Value;
            DemoHirings.Receive(book.Db, employee, hired, FirstPass + number);
            book.Db.AddRange(Supports.Where(support => string.Equals(support.LastName, story.Who.LastName, StringComparison.Ordinal))
                .Select(support => SensitiveSupport.Note(pathway, support.Kind, needed: true, support.Referral, advisor, WorkingDays.From(hired.AddDays(30))).Value!));
            DemoPathways.Follow(book, pathway, advisor, contract.LastDay!.Value);
            DemoPathways.Leave(book, number, pathway, contract, advisor, story.Reason);
        }
    }
}
