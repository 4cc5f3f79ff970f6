namespace RegieQuartier.Web.Security;

/// <summary>Where people are sent while they sign in.</summary>
internal static class SignInPaths
{
    public const string SignIn = "/connexion";
    public const string GiveSecondFactor = "/connexion/second-facteur";
    public const string SetSecondFactor = "/compte/second-facteur";
    public const string Home = "/tableau-de-bord";

    /// <summary>Name of the query value that holds the page to come back to.</summary>
    public const string ReturnTo = "retour";
}
