using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Files;

/// <summary>Every reason not to take a file.</summary>
public static class FileRefusals
{
    private const string Field = "File";

    /// <summary>It holds nothing.</summary>
    public static readonly Refusal Empty = new("file.empty", Field);

    /// <summary>Heavier than <see cref="ReceivedFile.MostBytes"/>.</summary>
    public static readonly Refusal TooHeavy = new("file.too-heavy", Field);

    /// <summary>Its name ends like none of <see cref="FileFormat"/>.</summary>
    public static readonly Refusal FormatNotTaken = new("file.format-not-taken", Field);

    /// <summary>Its bytes are not what its name says.</summary>
    public static readonly Refusal NotWhatItsNameSays = new("file.not-what-its-name-says", Field);

    /// <summary>It holds a program.</summary>
    public static readonly Refusal HoldsMacros = new("file.holds-macros", Field);

    /// <summary>It is locked by a password.</summary>
    public static readonly Refusal Locked = new("file.locked", Field);

    /// <summary>Unpacked, it would be far heavier than it says.</summary>
    public static readonly Refusal Bomb = new("file.bomb", Field);
}
