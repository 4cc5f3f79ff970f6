using FluentValidation;

namespace RegieQuartier.Web.Features.Employees.Imports;

/// <summary>A file to bring in.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; init; }
}

public sealed class ImportFormValidator : AbstractValidator<ImportForm>
{
    public ImportFormValidator() => RuleFor(form => form.File).NotNull().WithMessage("Choisissez un fichier .xlsx ou .csv.");
}
