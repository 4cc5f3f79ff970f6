namespace RegieQuartier.Web.Infrastructure.Startup;

/// <summary>
/// The program cannot start or its command cannot be done. The message holds one plain French sentence
/// a line: it is printed as it is, and the exit code is 1.
/// </summary>
public sealed class StartupRefusedException : Exception
{
    public StartupRefusedException()
    {
    }

    public StartupRefusedException(string message)
        : base(message)
    {
    }

    public StartupRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
