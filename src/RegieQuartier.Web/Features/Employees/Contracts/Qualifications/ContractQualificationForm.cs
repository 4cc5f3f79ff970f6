using FluentValidation;
using RegieQuartier.Web.Data.Employees;

namespace RegieQuartier.Web.Features.Employees.Contracts.Qualifications;

/// <summary>A qualification that was missing, or wrong, as it is typed.</summary>
public sealed class ContractQualificationForm : IQualificationForm
{
    public string? Qualification { get; init; }

    /// <summary>The contract's version when the form was shown.</summary>
    public uint Version { get; set; }

    /// <summary>It is all that is asked.</summary>
    public bool MayWait => false;
}

public sealed class ContractQualificationFormValidator : AbstractValidator<ContractQualificationForm>
{
    public ContractQualificationFormValidator() => RuleFor(form => form.Qualification).IsAQualification();
}

/// <summary>The form of a qualification that was missing, or wrong.</summary>
public sealed record ContractQualificationPage(OpenContract Open, ContractQualificationForm Form)
{
    /// <summary>« Noter la qualification »; « Corriger la qualification ».</summary>
    public string Act => Open.Contract.Qualification.Length == 0 ? "Noter la qualification" : "Corriger la qualification";
}
