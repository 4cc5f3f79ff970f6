using RegieQuartier.Domain.Appointments;

namespace RegieQuartier.Web.Features.Shared;

/// <summary>When somebody would like to be called, in words.</summary>
public static class CallMomentLabels
{
    public static string Word(this CallMoment moment) => moment switch
    {
        CallMoment.Morning => "Le matin",
        CallMoment.Afternoon => "L’après-midi",
        CallMoment.AnyTime => "N’importe quand",
        _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, null),
    };
}
