namespace RegieQuartier.Browser.Tests.Support;

/// <summary>Widths in pixels at which every page is looked at.</summary>
public static class Screens
{
    /// <summary>An old phone: nothing may scroll sideways.</summary>
    public const int Smallest = 320;

    public const int Phone = 360;

    public const int Desk = 1280;

    /// <summary>The height of them all.</summary>
    public const int Height = 800;
}
