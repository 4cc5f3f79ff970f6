namespace RegieQuartier.Web.Features.Public.Booking;

/// <summary>A form whose slot may have gone: another one is taken in its place. <c>_Nearest</c> shows them.</summary>
public interface ITakesNearest
{
    string? Instead { get; }
}
