namespace RegieQuartier.Web.Features.Shared;

/// <summary>A password typed twice.</summary>
public interface INewPassword
{
    string? Password { get; }

    string? PasswordAgain { get; }
}
