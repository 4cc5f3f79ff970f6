using FluentValidation;
using RegieQuartier.Domain.Common;
using RegieQuartier.Domain.Employees;
using RegieQuartier.Web.Features.Shared;
using RegieQuartier.Web.Infrastructure;

namespace RegieQuartier.Web.Features.Candidates;

/// <summary>An application, as it is typed.</summary>
public sealed class CandidateForm
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? JobWanted { get; init; }

    public string? SentBy { get; init; }

    /// <summary>The one-time key of the form of a new one.</summary>
    [OneTimeKey]
    public Guid Key { get; init; }

    /// <summary>The application's version when the form was shown: who else changed it meanwhile is not overwritten.</summary>
    public uint Version { get; set; }

    public PhoneNumber? ReadPhone => PhoneNumberReader.Read(Phone);

    public static CandidateForm Of(Candidate candidate) => new()
    {
        FirstName = candidate.FirstName,
        LastName = candidate.LastName,
        Phone = candidate.Phone?.Display,
        Email = candidate.Email,
        JobWanted = candidate.JobWanted,
        SentBy = candidate.SentBy,
        Version = candidate.Version,
    };

    /// <summary>What is said of it, once the form is valid.</summary>
    public CandidateFacts ToFacts() => new(FirstName!, LastName!, ReadPhone, string.IsNullOrWhiteSpace(Email) ? null : Email, JobWanted ?? "", SentBy ?? "");
}

public sealed class CandidateFormValidator : AbstractValidator<CandidateForm>
{
    public CandidateFormValidator()
    {
        RuleFor(form => form.FirstName).IsAName(_ => "Écrivez le prénom.", _ => "Ce prénom est trop long : 80 lettres au plus.");
        RuleFor(form => form.LastName).IsAName(_ => "Écrivez le nom.", _ => "Ce nom est trop long : 80 lettres au plus.");
        RuleFor(form => form.Phone).IsAPhone(form => form.Phone, form => form.ReadPhone).When(form => !string.IsNullOrWhiteSpace(form.Phone));
        RuleFor(form => form.Email).IsAnAddress();
        // A new one has no version yet: what was noted is known by its version, not by its form.
        RuleFor(form => form.Key).NotEmpty().When(form => form.Version == 0).WithMessage(OneTimeKeys.Missing);
        RuleFor(form => form.JobWanted).HoldsNoSecret(Candidate.LineMaxLength);
        RuleFor(form => form.SentBy).HoldsNoSecret(Candidate.LineMaxLength);
    }
}
