using FluentValidation;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Employees.Documents;

/// <summary>What is said of a document, as it is typed.</summary>
public class DocumentForm
{
    public DocumentKind? Kind { get; init; }

    public string? Title { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The document's version when the form was shown.</summary>
    public uint Version { get; set; }

    public static DocumentForm Of(EmployeeDocument document) =>
        new() { Kind = document.Kind, Title = document.Title, ExpiresOn = document.ExpiresOn, Version = document.Version };

    /// <summary>What is said of it, once the form is valid.</summary>
    public DocumentTerms ToTerms() => new(Kind!.Value, Title!, ExpiresOn);
}

/// <summary>A new document, with its file.</summary>
public sealed class NewDocumentForm : DocumentForm
{
    public IFormFile? File { get; init; }
}

public sealed class DocumentFormValidator : AbstractValidator<DocumentForm>
{
    public DocumentFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choisissez ce que c’est.").IsInEnum().WithMessage("Choisissez dans la liste.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Écrivez un titre. Exemple : CDDI du 2 mars 2026, signé.").HoldsNoSecret(EmployeeDocument.TitleMaxLength);
        RuleFor(form => form.ExpiresOn).IsADay();
    }
}

public sealed class NewDocumentFormValidator : AbstractValidator<NewDocumentForm>
{
    public NewDocumentFormValidator()
    {
        RuleFor(form => form.File).NotNull().WithMessage("Choisissez un fichier.");
        Include(new DocumentFormValidator());
    }
}
