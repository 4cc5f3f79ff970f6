namespace RegieQuartier.Web.Data.Waiting;

internal static class WaitingSetup
{
    /// <summary>Who waits for a time, and what is offered to them.</summary>
    public static void AddWaitingList(this IServiceCollection services)
    {
        services.AddScoped<JoinWaitingList>();
        services.AddScoped<LeaveWaitingList>();
        services.AddScoped<AnswerOffer>();
        services.AddSingleton<OfferSlots>();
        services.AddSingleton<HoldSlot>();
        services.AddHostedService<OfferingWorker>();
    }
}
