namespace RegieQuartier.Web.Data.Commands;

internal static class CommandLine
{
    /// <summary>Does what the first word asks for, if it is a command of ours.</summary>
    /// <returns>False when there is none: the site then serves.</returns>
    public static async Task<bool> RunCommandAsync(this WebApplication app, string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case MigrateCommand.Name:
                await MigrateCommand.RunAsync(app);
                return true;
            case StartOverCommand.Name:
                await StartOverCommand.RunAsync(app);
                return true;
            case FirstAccountCommand.Name:
                await FirstAccountCommand.RunAsync(app, args);
                return true;
            default:
                return false;
        }
    }
}
