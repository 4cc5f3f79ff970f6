using RegieQuartier.Domain.Common;

namespace RegieQuartier.Web.Data.Employees;

/// <summary>Writes what a form asks for once, however often that form is sent: every sending has the answer of the first.</summary>
internal static class OncePerForm
{
    /// <summary>
    /// Writes it, unless it is written. What refuses it may be itself, sent a moment before and kept between two readings: a rule of
    /// the domain that sees it as another, a unique index, somebody's version. So the form's key is looked at again after any refusal.
    /// </summary>
    /// <param name="findWritten">Finds what the form has written; null when it has not.</param>
    /// <param name="write">Writes it, or says why not.</param>
    public static async Task<Result<T>> WriteAsync<T>(Func<Task<T?>> findWritten, Func<Task<Result<T>>> write)
        where T : class
    {
        if (await findWritten() is { } known)
        {
            return known;
        }

        var written = await write();
        return written.Refused && await findWritten() is { } itself ? itself : written;
    }
}
