using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Domain.Tests.Employees;

public sealed class EmployeeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly EmployeeIdentity Fatoumata = new(Civility.Mrs, "Fatoumata", "Diallo-Lemarchand", "Diallo", new(1990, 4, 12), "française");

    private static readonly EmployeeContact Home = new(PhoneNumber.FromE164("+33639981234"), null, "3 rue des Tilleuls", "14000", "Caen", "Îlot 7");

    public static TheoryData<EmployeeIdentity, string?> Identities => new()
    {
        { Fatoumata, null },
        { Fatoumata with { BirthName = null }, null },
        { Fatoumata with { FirstName = "!" }, "employee.first-name-not-possible" },
        { Fatoumata with { LastName = new string('a', PersonNames.MaxLength + 1) }, "employee.last-name-not-possible" },
        { Fatoumata with { BirthName = "-" }, "employee.birth-name-not-possible" },
        { Fatoumata with { BornOn = new(2010, 11, 23) }, null },
        { Fatoumata with { BornOn = new(2010, 11, 24) }, "employee.birth-date-not-possible" },
        { Fatoumata with { BornOn = new(1926, 11, 22) }, "employee.birth-date-not-possible" },
        { Fatoumata with { BornOn = DateOnly.MaxValue }, "employee.birth-date-not-possible" },
        { Fatoumata with { BornOn = DateOnly.MinValue }, "employee.birth-date-not-possible" },
        { Fatoumata with { Nationality = "" }, "employee.nationality-not-possible" },
        { Fatoumata with { BirthPlace = new string('a', EmployeeIdentity.BirthPlaceMaxLength) }, null },
        { Fatoumata with { BirthPlace = new string('a', EmployeeIdentity.BirthPlaceMaxLength + 1) }, "employee.birth-place-too-long" },
    };

    [Theory]
    [MemberData(nameof(Identities))]
    public void Somebody_has_a_name_an_age_to_work_and_a_nationality(EmployeeIdentity identity, string? refusal)
    {
        Assert.Equal(refusal, Employee.Enter(identity, Home, Now).Refusal?.Code);
        Assert.Equal(refusal, Entered().Correct(identity, Today).Refusal?.Code);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Assert.Equal(
            [EmployeeRefusals.FirstNameNotPossible, EmployeeRefusals.BirthDateNotPossible, EmployeeRefusals.NationalityNotPossible],
            (Fatoumata with { FirstName = "", BornOn = Today, Nationality = "" }).RefusalsOn(Today));
        Assert.Equal(
            [EmployeeRefusals.PostcodeNotPossible, EmployeeRefusals.CityTooLong],
            (Home with { Postcode = "1", City = new string('a', EmployeeContact.LineMaxLength + 1) }).Refusals);
    }

    public static TheoryData<EmployeeContact, string?> Contacts => new()
    {
        { Home, null },
        { new(null, null, "", "", "", ""), null },
        { Home with { Postcode = "1400" }, "employee.postcode-not-possible" },
        { Home with { Postcode = "1400O" }, "employee.postcode-not-possible" },
        { Home with { Street = new string('a', EmployeeContact.LineMaxLength + 1) }, "employee.street-too-long" },
        { Home with { City = new string('a', EmployeeContact.LineMaxLength + 1) }, "employee.city-too-long" },
        { Home with { Block = new string('a', EmployeeContact.LineMaxLength + 1) }, "employee.block-too-long" },
        { Home with { Email = new string('a', EmployeeContact.EmailMaxLength + 1) }, "employee.email-not-possible" },
    };

    [Theory]
    [MemberData(nameof(Contacts))]
    public void Somebody_may_be_reached_by_anything_or_nothing(EmployeeContact contact, string? refusal)
    {
        Assert.Equal(refusal, Employee.Enter(Fatoumata, contact, Now).Refusal?.Code);
        Assert.Equal(refusal, Entered().Reach(contact).Refusal?.Code);
    }

    [Fact]
    public void Somebody_is_found_by_any_of_their_names()
    {
        Assert.Equal("fatoumata diallo lemarchand diallo", Entered().SearchName);
        Assert.Equal("diallo lemarchand fatoumata", Entered().SortName);
    }

    [Fact]
    public void Where_they_were_born_is_kept_and_finds_nobody()
    {
        var employee = Employee.Enter(Fatoumata with { BirthPlace = "Dakar (Sénégal)" }, Home, Now).Value!;

        Assert.Equal("Dakar (Sénégal)", employee.BirthPlace);
        Assert.DoesNotContain("dakar", employee.SearchName, StringComparison.Ordinal);
    }

    [Fact]
    public void How_they_stood_when_they_came_in_may_be_known_by_parts()
    {
        var employee = Entered();
        employee.CameWith(new EntrySituation(null, JoblessTime.UnderSixMonths, SituationTime.TwelveToTwentyThreeMonths, SituationTime.Never));
        Assert.Equal((JoblessTime.UnderSixMonths, SituationTime.TwelveToTwentyThreeMonths, SituationTime.Never), (employee.JoblessBefore, employee.JobSeekerBefore, employee.AllowanceBefore));

        employee.CameWith(new EntrySituation(EducationLevel.Cap, null));
        Assert.Equal((EducationLevel.Cap, null, null, null), (employee.Education, employee.JoblessBefore, employee.JobSeekerBefore, employee.AllowanceBefore));
    }

    [Fact]
    public void A_new_street_is_to_be_checked_again_and_a_new_number_is_not()
    {
        var employee = Entered();
        Assert.Equal(EmployeeRefusals.AreaCheckedInFuture, employee.CheckPriorityArea(new(Inside: true, Today.AddDays(1)), Today).Refusal);
        Assert.False(employee.CheckPriorityArea(new(Inside: true, Today), Today).Refused);

        employee.Reach(Home with { Phone = null });
        Assert.Equal((true, Today), (employee.LivesInPriorityArea, employee.PriorityAreaCheckedOn));

        employee.Reach(Home with { Street = "4 rue des Tilleuls" });
        Assert.Equal((null, null), (employee.LivesInPriorityArea, employee.PriorityAreaCheckedOn));
    }

    [Fact]
    public void One_advisor_follows_somebody_and_the_one_before_ends_in_the_same_instant()
    {
        var (employee, claire, thomas) = (Entered(), Guid.NewGuid(), Guid.NewGuid());
        Assert.Null(employee.ReferentId);

        Assert.False(employee.NameReferent(claire, Now).Refused);
        Assert.Equal(ReferentRefusals.AlreadyReferent, employee.NameReferent(claire, Now).Refusal);
        Assert.False(employee.NameReferent(thomas, Now.AddDays(1)).Refused);

        Assert.Equal(thomas, employee.ReferentId);
        Assert.Equal([Now.AddDays(1), null], employee.Referents.Select(referent => referent.EndsAt));
        Assert.Equal([Now, Now.AddDays(1)], employee.Referents.Select(referent => referent.StartsAt));
    }

    [Fact]
    public void Who_to_call_may_be_nobody()
    {
        var employee = Entered();
        employee.InCaseOf(new EmergencyContact("Awa Diallo", PhoneNumber.FromE164("+33639981235"), "sœur"));
        Assert.Equal(("Awa Diallo", "+33639981235", "sœur"), (employee.EmergencyName, employee.EmergencyPhone?.E164, employee.EmergencyLink));

        employee.InCaseOf(null);
        Assert.Equal(("", null, ""), (employee.EmergencyName, employee.EmergencyPhone, employee.EmergencyLink));
    }

    public static TheoryData<string, int, int, string?> Delegations => new()
    {
        { "autre", 1, 10, null },
        { "autre", 0, 0, null },
        { "soi", 1, 10, "referent.delegate-is-self" },
        { "autre", 10, 1, "referent.delegation-ends-before-it-starts" },
        { "autre", -10, -1, "referent.delegation-past" },
    };

    [Theory]
    [MemberData(nameof(Delegations))]
    public void A_delegation_is_dated_and_to_somebody_else(string who, int from, int to, string? refusal)
    {
        var advisor = Guid.NewGuid();

        Assert.Equal(refusal, ReferentDelegation.Plan(advisor, who == "soi" ? advisor : Guid.NewGuid(), Today.AddDays(from), Today.AddDays(to), Today).Refusal?.Code);
    }

    [Fact]
    public void Back_sooner_a_delegation_ends_the_day_before()
    {
        var delegation = ReferentDelegation.Plan(Guid.NewGuid(), Guid.NewGuid(), Today, Today.AddDays(10), Today).Value!;

        Assert.Equal((false, true), (delegation.HeldBefore(Today), delegation.HeldBefore(Today.AddDays(1))));
        Assert.Equal(ReferentRefusals.DelegationPast, delegation.EndBefore(Today.AddDays(11)).Refusal);
        Assert.False(delegation.EndBefore(Today.AddDays(5)).Refused);
        Assert.Equal(Today.AddDays(4), delegation.EndsOn);
    }

    [Fact]
    public void A_paper_does_not_end_before_it_starts()
    {
        var paper = EmployeePaper.Of(Entered(), PaperKind.Caces, "R489 catégorie 3", Today, Today.AddYears(5)).Value!;

        Assert.Equal(EmployeeRefusals.PaperEndsBeforeItStarts, paper.Correct("", "", Today, Today.AddDays(-1)).Refusal);
        Assert.Empty(new PaperDraft(PaperKind.Caces, "", "", Today, null).Refusals);
        Assert.Equal(EmployeeRefusals.PaperDetailTooLong, paper.Correct(new string('a', EmployeePaper.DetailMaxLength + 1), "", null, null).Refusal);
        Assert.Equal(("R489 catégorie 3", Today.AddYears(5)), (paper.Detail, paper.ExpiresOn));
    }

    [Fact]
    public void A_number_is_kept_of_the_permit_to_stay_alone()
    {
        var permit = EmployeePaper.Of(Entered(), PaperKind.ResidencePermit, "carte de résident", null, Today, "9912345678").Value!;

        Assert.Equal("9912345678", permit.Number);
        Assert.Equal(EmployeeRefusals.PaperNumberTooLong, permit.Correct("", new string('9', EmployeePaper.NumberMaxLength + 1), null, Today).Refusal);
        Assert.Equal(EmployeeRefusals.PaperNumberNotKept, EmployeePaper.Of(Entered(), PaperKind.DrivingLicence, "B", null, null, "9912345678").Refusal);
        Assert.Empty(new PaperDraft(null, "", "9912345678", null, null).Refusals);
    }

    private static Employee Entered() => Employee.Enter(Fatoumata, Home, Now).Value!;
}
