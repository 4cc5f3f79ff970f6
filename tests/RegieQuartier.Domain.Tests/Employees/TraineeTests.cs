using RegieQuartier.Domain.Employees;

namespace RegieQuartier.Domain.Tests.Employees;

public sealed class TraineeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly TraineeFacts Lina = new(TraineeKind.Internship, "Lina", "Morel", new(2026, 11, 2), new(2026, 12, 18), "Bruno Lefèvre", "Atelier");

    [Fact]
    public void A_trainee_has_names_days_a_tutor_and_a_place()
    {
        Assert.Equal(TraineeRefusals.FirstNameNotPossible, Trainee.Receive(Lina with { FirstName = "…" }, Today).Refusal);
        Assert.Equal(TraineeRefusals.LastNameNotPossible, Trainee.Receive(Lina with { LastName = "" }, Today).Refusal);
        Assert.Equal(TraineeRefusals.NotThereYet, Trainee.Receive(Lina with { StartsOn = Today.AddDays(1) }, Today).Refusal);
        Assert.Equal(TraineeRefusals.EndsBeforeItStarts, Trainee.Receive(Lina with { EndsOn = new(2026, 11, 1) }, Today).Refusal);
        Assert.Equal(TraineeRefusals.TutorNotPossible, Trainee.Receive(Lina with { Tutor = " " }, Today).Refusal);
        Assert.Equal(TraineeRefusals.PlaceNotPossible, Trainee.Receive(Lina with { Place = new string('a', Trainee.LineMaxLength + 1) }, Today).Refusal);
        Assert.Equal([TraineeRefusals.LastNameNotPossible, TraineeRefusals.PlaceNotPossible], (Lina with { LastName = "", Place = "" }).RefusalsOn(Today));
    }

    [Fact]
    public void Of_a_volunteer_the_law_asks_for_the_names_alone() =>
        Assert.False(Trainee.Receive(Lina with { Kind = TraineeKind.CivicService, Tutor = "", Place = "" }, Today).Refused);

    [Fact]
    public void Who_leaves_sooner_is_corrected()
    {
        var trainee = Trainee.Receive(Lina, Today).Value!;

        Assert.Equal(TraineeRefusals.EndsBeforeItStarts, trainee.Correct(Lina with { EndsOn = new(2026, 10, 1) }, Today).Refusal);
        Assert.False(trainee.Correct(Lina with { EndsOn = new(2026, 11, 20) }, Today).Refused);
        Assert.Equal(new DateOnly(2026, 11, 20), trainee.EndsOn);
    }

    [Theory]
    [InlineData("2026-12-23", true)]
    [InlineData("2026-12-24", false)]
    public void What_the_register_said_for_a_month_stays_there_whatever_is_corrected_since(string day, bool goes)
    {
        var trainee = Trainee.Receive(Lina, Today).Value!;
        var later = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        trainee.Correct(Lina with { EndsOn = later.AddDays(1) }, later);

        Assert.Equal(goes ? null : TraineeRefusals.StaysInRegister, trainee.AdmitRemoval(later).Refusal);
    }
}
