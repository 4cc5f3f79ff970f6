using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>What came of a form that writes somebody down.</summary>
/// <param name="Alike">Those who may be the same person, to be looked at first; nobody once somebody is written or refused.</param>
/// <param name="Person">Who is written; null when nobody is.</param>
/// <param name="Refusal">Why nobody is, when it is not because of those alike.</param>
public sealed record Entry<T>(AlikeFound Alike, T? Person, Refusal? Refusal)
    where T : class;

/// <summary>Writes somebody down once, however often a form is sent, and never beside a namesake without a word.</summary>
internal static class EnterOnce
{
    /// <summary>
    /// Whom this very form wrote already is asked for after who looks alike: sent twice at once, it may find as a namesake the one
    /// that it has just written.
    /// </summary>
    /// <param name="findAlike">Looks for who may be the same person; null when nobody is to be looked for.</param>
    /// <param name="findEntered">Looks for whom this form wrote already.</param>
    /// <param name="enter">Writes them down.</param>
    public static async Task<Entry<T>> ExecuteAsync<T>(Func<Task<AlikeFound>>? findAlike, Func<Task<T?>> findEntered, Func<Task<Result<T>>> enter)
        where T : class
    {
        var alike = findAlike is null ? AlikeFound.Nobody : await findAlike();
        if (alike.Any)
        {
            return await findEntered() is { } known ? new Entry<T>(AlikeFound.Nobody, known, null) : new Entry<T>(alike, null, null);
        }

        var entered = await OncePerForm.WriteAsync(findEntered, enter);
        return new Entry<T>(AlikeFound.Nobody, entered.Value, entered.Refusal);
    }
}
