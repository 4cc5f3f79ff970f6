namespace RegieQuartier.Web.Security.SecondFactor;

/// <summary>Section "SecondFactor" of the settings.</summary>
public sealed class SecondFactorSettings
{
    /// <summary>
    /// True when everybody but the employees must give a second factor. When nothing is said, it follows the
    /// environment: required in Production, which refuses false, off in the others.
    /// </summary>
    public bool Required { get; set; }
}
