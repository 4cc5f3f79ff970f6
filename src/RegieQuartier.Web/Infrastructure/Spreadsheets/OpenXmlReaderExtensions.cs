using System.Globalization;
using DocumentFormat.OpenXml;

namespace RegieQuartier.Web.Infrastructure.Spreadsheets;

/// <summary>Reading of a part element by element, so that no part is ever in memory as a whole.</summary>
internal static class OpenXmlReaderExtensions
{
    /// <summary>The value of an attribute of the present element, or null.</summary>
    public static string? Value(this OpenXmlReader reader, string attribute) =>
        reader.Attributes.Where(found => found.LocalName == attribute && found.NamespaceUri.Length == 0).Select(found => found.Value).FirstOrDefault();

    /// <summary>The number in an attribute, or <paramref name="absent"/> without it.</summary>
    public static int Number(this OpenXmlReader reader, string attribute, int absent) =>
        reader.Value(attribute) is { } value ? int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture) : absent;

    /// <summary>True at the start of an element of this type.</summary>
    public static bool Starts<T>(this OpenXmlReader reader)
        where T : OpenXmlElement => reader.IsStartElement && reader.ElementType == typeof(T);

    /// <summary>True at the end of an element of this type.</summary>
    public static bool Ends<T>(this OpenXmlReader reader)
        where T : OpenXmlElement => reader.IsEndElement && reader.ElementType == typeof(T);
}
