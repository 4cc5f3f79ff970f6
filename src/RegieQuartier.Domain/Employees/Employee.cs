using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>
/// Somebody who works, or worked, for the régie: who they are, how they are reached and who follows them. Their contracts,
/// their PASS and their pathway are records of their own.
/// </summary>
public sealed class Employee
{
    private readonly List<ReferentAssignment> _referents = [];

    private Employee()
    {
    }

    /// <summary>Version 7 identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The one-time key of the form that wrote them down: sent twice, it is one person. Unique.</summary>
    public Guid? EntryKey { get; private set; }

    /// <summary>How they are addressed.</summary>
    public Civility Civility { get; private set; }

    /// <summary>First name.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>The last name they use.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>Their name at birth, when it is another one.</summary>
    public string? BirthName { get; private set; }

    /// <summary>Names as they are searched.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Last name, then first name, as lists are sorted.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>Birth date.</summary>
    public DateOnly BornOn { get; private set; }

    /// <summary>Where they were born, in words; empty when it is not known. Never searched.</summary>
    public string BirthPlace { get; private set; } = "";

    /// <summary>Nationality, as it is said.</summary>
    public string Nationality { get; private set; } = "";

    /// <summary>Telephone, if any.</summary>
    public PhoneNumber? Phone { get; private set; }

    /// <summary>E-mail address, if any.</summary>
    public string? Email { get; private set; }

    /// <summary>Number and street; empty when it is not known.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Postcode; empty when it is not known.</summary>
    public string Postcode { get; private set; } = "";

    /// <summary>City; empty when it is not known.</summary>
    public string City { get; private set; } = "";

    /// <summary>The block of houses they live in, in words; empty when it is not known.</summary>
    public string Block { get; private set; } = "";

    /// <summary>Whether they live in a priority area; null while nobody checked.</summary>
    public bool? LivesInPriorityArea { get; private set; }

    /// <summary>The day that was checked.</summary>
    public DateOnly? PriorityAreaCheckedOn { get; private set; }

    /// <summary>Highest level of education; null while it is not known.</summary>
    public EducationLevel? Education { get; private set; }

    /// <summary>How long they were without work when they came in; null while it is not known.</summary>
    public JoblessTime? JoblessBefore { get; private set; }

    /// <summary>How long they were registered as a job seeker when they came in; null while it is not known.</summary>
    public SituationTime? JobSeekerBefore { get; private set; }

    /// <summary>How long they had had the RSA, the ASS or the AAH when they came in; null while it is not known.</summary>
    public SituationTime? AllowanceBefore { get; private set; }

    /// <summary>Name of who to call if something happens; empty when nobody is.</summary>
    public string EmergencyName { get; private set; } = "";

    /// <summary>Their telephone.</summary>
    public PhoneNumber? EmergencyPhone { get; private set; }

    /// <summary>Who they are to the employee.</summary>
    public string EmergencyLink { get; private set; } = "";

    /// <summary>The account of the supervisor who runs their crew; null while there is none.</summary>
    public Guid? SupervisorId { get; private set; }

    /// <summary>Their own account; null while they have none. Unique.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>When the record was made, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Concurrency token, kept by PostgreSQL.</summary>
    public uint Version { get; private set; }

    /// <summary>What was checked of the address they have now; null while nobody did.</summary>
    public PriorityAreaCheck? AreaCheck => LivesInPriorityArea is { } inside && PriorityAreaCheckedOn is { } day ? new(inside, day) : null;

    /// <summary>First and last name.</summary>
    public string FullName => $"{FirstName} {LastName}";

    /// <summary>Who followed them, in order; the last one may be open.</summary>
    public IReadOnlyList<ReferentAssignment> Referents => [.. _referents.OrderBy(referent => referent.StartsAt)];

    /// <summary>The advisor who follows them now; null while nobody does. <see cref="Referents"/> must have been read.</summary>
    public Guid? ReferentId => _referents.Find(referent => referent.EndsAt is null)?.AdvisorId;

    /// <summary>Writes down a person, or says why they cannot be.</summary>
    /// <param name="identity">Who they are.</param>
    /// <param name="contact">How they are reached.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="entryKey">The one-time key of the form, when there is one.</param>
    public static Result<Employee> Enter(EmployeeIdentity identity, EmployeeContact contact, DateTimeOffset now, Guid? entryKey = null)
    {
        if ((identity.RefusalOn(ParisZone.DayOf(now)) ?? contact.Refusal) is { } refusal)
        {
            return refusal;
        }

        var employee = new Employee { Id = Guid.CreateVersion7(now), CreatedAt = now, EntryKey = entryKey };
        employee.Set(identity);
        employee.Set(contact);
        return employee;
    }

    /// <summary>Corrects who they are.</summary>
    /// <param name="identity">Who they are.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result Correct(EmployeeIdentity identity, DateOnly today)
    {
        if (identity.RefusalOn(today) is { } refusal)
        {
            return refusal;
        }

        Set(identity);
        return Result.Done;
    }

    /// <summary>They moved, or are reached otherwise. A new street is to be checked again.</summary>
    /// <param name="contact">How they are reached.</param>
    public Result Reach(EmployeeContact contact)
    {
        if (contact.Refusal is { } refusal)
        {
            return refusal;
        }

        if ((contact.Street, contact.Postcode, contact.City) != (Street, Postcode, City))
        {
            (LivesInPriorityArea, PriorityAreaCheckedOn) = (null, null);
        }

        Set(contact);
        return Result.Done;
    }

    /// <summary>Somebody checked whether their address is in a priority area.</summary>
    /// <param name="area">What they found.</param>
    /// <param name="today">The day, in Paris.</param>
    public Result CheckPriorityArea(PriorityAreaCheck area, DateOnly today)
    {
        if (area.CheckedOn > today)
        {
            return EmployeeRefusals.AreaCheckedInFuture;
        }

        (LivesInPriorityArea, PriorityAreaCheckedOn) = (area.Inside, area.CheckedOn);
        return Result.Done;
    }

    /// <summary>How they stood when they came in.</summary>
    /// <param name="situation">What is known of it.</param>
    public void CameWith(EntrySituation situation) => (Education, JoblessBefore, JobSeekerBefore, AllowanceBefore) =
        (situation.Education, situation.Jobless, situation.JobSeeker, situation.Allowance);

    /// <summary>Who to call if something happens.</summary>
    /// <param name="emergency">That person; null when there is nobody.</param>
    public void InCaseOf(EmergencyContact? emergency) =>
        (EmergencyName, EmergencyPhone, EmergencyLink) = (emergency?.Name ?? "", emergency?.Phone, emergency?.Link ?? "");

    /// <summary>A supervisor takes them into their crew.</summary>
    /// <param name="supervisorId">The supervisor's account; null when nobody does.</param>
    public void JoinCrewOf(Guid? supervisorId) => SupervisorId = supervisorId;

    /// <summary>They sign in with this account. Whether it is another record's is for PostgreSQL to say.</summary>
    /// <param name="accountId">Their account; null when they have none.</param>
    public void SignInWith(Guid? accountId) => AccountId = accountId;

    /// <summary>Names who follows them; the one before ends in the same instant. <see cref="Referents"/> must have been read.</summary>
    /// <param name="advisorId">The advisor's account.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Result NameReferent(Guid advisorId, DateTimeOffset now)
    {
        if (ReferentId == advisorId)
        {
            return ReferentRefusals.AlreadyReferent;
        }

        _referents.Find(referent => referent.EndsAt is null)?.End(now);
        _referents.Add(ReferentAssignment.Of(this, advisorId, now));
        return Result.Done;
    }

    private void Set(EmployeeIdentity identity)
    {
        (Civility, FirstName, LastName, BirthName, BornOn, BirthPlace, Nationality) =
            (identity.Civility, identity.FirstName, identity.LastName, identity.BirthName, identity.BornOn, identity.BirthPlace, identity.Nationality);
        SearchName = PersonNames.Searchable($"{FirstName} {LastName} {BirthName}");
        SortName = PersonNames.Searchable($"{LastName} {FirstName}");
    }

    private void Set(EmployeeContact contact) => (Phone, Email, Street, Postcode, City, Block) =
        (contact.Phone, contact.Email, contact.Street, contact.Postcode, contact.City, contact.Block);
}
