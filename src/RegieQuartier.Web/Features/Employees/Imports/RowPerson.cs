namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>Whose row it is: somebody who has a record, by the name and the birth date that its cells hold.</summary>
internal sealed class RowPerson(RowReader reader)
{
    private readonly string? _firstName = reader.Text(nameof(EmployeeForm.FirstName));
    private readonly string? _lastName = reader.Text(nameof(EmployeeForm.LastName));

    public DateOnly? BornOn { get; } = reader.Date(nameof(EmployeeForm.BornOn));

    /// <summary>The columns that say so.</summary>
    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new(nameof(EmployeeForm.FirstName), "Prénom", "Comme dans le dossier.", "Camille", IsRequired: true),
        new(nameof(EmployeeForm.LastName), "Nom d’usage", "Comme dans le dossier.", "Exemple-du-modèle", IsRequired: true),
        new(nameof(EmployeeForm.BornOn), "Date de naissance", "Une date comme 12/04/1990.", "12/04/1990", IsRequired: true),
    ];

    /// <summary>Recognises them; says why nobody is.</summary>
    /// <param name="known">Those who have a record.</param>
    /// <param name="otherwise">What to do when several have this name and this date.</param>
    public KnownPerson? Find(KnownPeople known, string otherwise)
    {
        if (_firstName is null)
        {
            reader.Wrong(nameof(EmployeeForm.FirstName), "Écrivez le prénom, comme dans le dossier.");
        }

        if (_lastName is null)
        {
            reader.Wrong(nameof(EmployeeForm.LastName), "Écrivez le nom d’usage, comme dans le dossier.");
        }

        if (BornOn is null)
        {
            reader.Wrong(nameof(EmployeeForm.BornOn), "Écrivez la date de naissance.");
        }

        return _firstName is null || _lastName is null || BornOn is not { } born ? null : Only(known.Named(_firstName, _lastName, born), otherwise);
    }

    private KnownPerson? Only(IReadOnlyList<KnownPerson> found, string otherwise)
    {
        if (found is [var person])
        {
            return person;
        }

        reader.Wrong(nameof(EmployeeForm.LastName), found.Count == 0
            ? "Aucun dossier à ce nom et à cette date de naissance : vérifiez-les, ou importez d’abord cette personne."
            : $"Plusieurs dossiers à ce nom et à cette date de naissance : {otherwise}.");
        return null;
    }
}
