using RegieQuartier.Domain.Common;
using static RegieQuartier.Web.Infrastructure.Languages.Words;

namespace RegieQuartier.Web.Features.Public.MyAppointment;

/// <summary>What a resident reads when something can no longer be done here.</summary>
public static class MyAppointmentLabels
{
    /// <summary>Why the day and the hour can no longer be changed by oneself, for an appointment that still stands.</summary>
    public static string Sentence(Refusal refusal) => refusal.Code switch
    {
        "appointment.too-late-to-move" => Say("mine.too-late"),
        "appointment.moved-too-often" => Say("mine.too-often"),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
