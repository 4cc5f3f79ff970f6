using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees;

/// <summary>The form of somebody new, with those who look like them.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Choices">The lists it offers.</param>
/// <param name="Alike">Those who may be the same person.</param>
public sealed record NewEmployeePage(NewEmployeeForm Form, EmployeeChoices Choices, IReadOnlyList<AlikePerson> Alike);

/// <summary>The form of an employee, with the head of the record.</summary>
/// <param name="File">The record.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Choices">The lists it offers.</param>
/// <param name="Changes">What somebody else changed since the form was shown.</param>
public sealed record EmployeeFormPage(EmployeeFile File, EmployeeForm Form, EmployeeChoices Choices, IReadOnlyList<FieldChange> Changes);

/// <summary>What became of a field that somebody else changed.</summary>
public sealed record FieldChange(string Label, string Now);
