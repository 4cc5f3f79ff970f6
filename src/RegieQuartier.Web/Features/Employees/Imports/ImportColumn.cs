namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>A column that a file may have.</summary>
/// <param name="Field">The field of the form that it fills: what is wrong there is said of this column.</param>
/// <param name="Title">Its title, whatever its capitals and accents.</param>
/// <param name="Help">What is expected in it.</param>
/// <param name="Example">What the example of the template holds.</param>
/// <param name="IsRequired">Whether no file goes without it.</param>
public sealed record ImportColumn(string Field, string Title, string Help, string Example, bool IsRequired = false)
{
    /// <summary>« Obligatoire. Une date comme 12/04/1990. »: the note that stands under its title in the template.</summary>
    public string Note => IsRequired ? $"Obligatoire. {Help}" : Help;
}
