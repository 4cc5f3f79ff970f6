namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Tells the worker of this instance that an import was confirmed. Who misses it looks again a little later.</summary>
public sealed class ImportBell
{
    private TaskCompletionSource _rung = New();

    /// <summary>An import was confirmed.</summary>
    public void Ring() => Interlocked.Exchange(ref _rung, New()).TrySetResult();

    /// <summary>Ends when the bell rings next.</summary>
    public Task NextAsync() => Volatile.Read(ref _rung).Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
