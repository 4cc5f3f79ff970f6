namespace RegieQuartier.TestSupport.Databases;

/// <summary>
/// Fixture of a test assembly: leaves the shared PostgreSQL when every test is over. Write
/// <c>[assembly: AssemblyFixture(typeof(SharedServer))]</c> in each test project that uses a database.
/// </summary>
public sealed class SharedServer : IAsyncDisposable
{
    public ValueTask DisposeAsync() => TestServer.LeaveAsync();
}
