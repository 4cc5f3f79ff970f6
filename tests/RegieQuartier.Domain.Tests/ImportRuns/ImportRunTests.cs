using RegieQuartier.Domain.ImportRuns;

namespace RegieQuartier.Domain.Tests.ImportRuns;

public sealed class ImportRunTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_file_without_a_fault_is_confirmed_once()
    {
        var run = Received();

        Assert.False(run.Confirm(null, Now).Refused);
        Assert.Equal(ImportRefusals.AlreadyConfirmed, run.Confirm(null, Now).Refusal);
        Assert.Equal(ImportState.Confirmed, run.State);
    }

    [Fact]
    public void One_fault_is_enough_to_import_nothing() => Assert.Equal(ImportRefusals.HasFaults, Received(faults: 1).Confirm(null, Now).Refusal);

    [Fact]
    public void A_file_is_looked_at_again_before_it_is_confirmed()
    {
        var (mended, spoilt) = (Received(faults: 1), Received());
        mended.LookAgain(0);
        spoilt.LookAgain(1);

        Assert.False(mended.Confirm(null, Now).Refused);
        Assert.Equal(ImportRefusals.HasFaults, spoilt.Confirm(null, Now).Refusal);
    }

    [Fact]
    public void What_is_confirmed_is_no_longer_abandoned()
    {
        var run = Received();
        Assert.False(run.Abandon().Refused);

        run.Confirm(null, Now);

        Assert.Equal(ImportRefusals.NotAbandonable, run.Abandon().Refusal);
    }

    [Fact]
    public void What_stops_on_its_way_can_be_confirmed_again_once_nothing_is_wrong()
    {
        var run = Confirmed();
        run.Stop(2, Now);
        Assert.Equal(ImportRefusals.HasFaults, run.Confirm(null, Now).Refusal);

        run.Stop(0, Now);

        Assert.False(run.Confirm(null, Now).Refused);
        Assert.Null(run.StoppedAt);
    }

    [Fact]
    public void Once_it_is_done_its_file_is_gone_and_it_can_be_undone_for_a_day()
    {
        var run = Confirmed();
        Assert.False(run.CanBeUndoneAt(Now));

        run.Finish(42, Now);

        Assert.Null(run.Content);
        Assert.Equal(run.Rows, run.WrittenRows);
        Assert.True(run.CanBeUndoneAt(Now.AddHours(24).AddSeconds(-1)));
        Assert.False(run.CanBeUndoneAt(Now.AddHours(24)));
        Assert.Equal(ImportRefusals.NotUndoable, run.UndoInPart(Now.AddHours(24)).Refusal);
        Assert.False(run.UndoInPart(Now.AddHours(1)).Refused);
    }

    [Fact]
    public void A_name_that_is_too_long_is_cut() =>
        Assert.Equal(ImportRun.FileNameMaxLength, ImportRun.Receive(ImportKind.Employees, Guid.NewGuid(), new string('a', 500), [1], 1, 0, Now).FileName.Length);

    private static ImportRun Received(int faults = 0) => ImportRun.Receive(ImportKind.Employees, Guid.NewGuid(), "liste.csv", [1], 3, faults, Now);

    private static ImportRun Confirmed()
    {
        var run = Received();
        run.Confirm(null, Now);
        return run;
    }
}
