using RegieQuartier.Domain.Common;

namespace RegieQuartier.Domain.Employees;

/// <summary>What a paper says, as far as it can be read: what is null is not judged.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Detail">Its category, or nothing.</param>
/// <param name="Number">Its number, or nothing.</param>
/// <param name="IssuedOn">First day; also null when it is not known.</param>
/// <param name="ExpiresOn">Last day; also null when it has none.</param>
public sealed record PaperDraft(PaperKind? Kind, string Detail, string Number, DateOnly? IssuedOn, DateOnly? ExpiresOn)
{
    /// <summary>Every reason why no paper can say so; none when one can.</summary>
    public IEnumerable<Refusal> Refusals
    {
        get
        {
            if (Detail.Length > EmployeePaper.DetailMaxLength)
            {
                yield return EmployeeRefusals.PaperDetailTooLong;
            }

            if (Number.Length > EmployeePaper.NumberMaxLength)
            {
                yield return EmployeeRefusals.PaperNumberTooLong;
            }
            else if (Number.Length > 0 && Kind is { } kind && !kind.HasNumber())
            {
                yield return EmployeeRefusals.PaperNumberNotKept;
            }

            if (ExpiresOn < IssuedOn)
            {
                yield return EmployeeRefusals.PaperEndsBeforeItStarts;
            }
        }
    }
}
