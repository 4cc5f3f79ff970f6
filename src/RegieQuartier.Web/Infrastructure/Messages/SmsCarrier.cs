using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Polly.Timeout;
using RegieQuartier.Domain.Messages;

namespace RegieQuartier.Web.Infrastructure.Messages;

/// <summary>Text messages, through whatever gateway the settings name: one JSON POST each.</summary>
internal sealed class SmsCarrier(IHttpClientFactory clients, IOptions<SmsSettings> options) : ICarrier
{
    public const string Client = "sms";

    public MessageChannel Channel => MessageChannel.Sms;

    public async Task<Delivery> CarryAsync(OutgoingMessage message)
    {
        if (options.Value.Url is not { } url)
        {
            return Delivery.GiveUp(DeliveryFailure.NoGateway);
        }

        try
        {
            using var request = RequestFor(message, url);
            using var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return VerdictOf(response.StatusCode);
        }
        catch (TimeoutRejectedException)
        {
            return Delivery.TryAgain(DeliveryFailure.TimedOut);
        }
        catch (HttpRequestException)
        {
            return Delivery.TryAgain(DeliveryFailure.Unreachable);
        }
    }

    private HttpRequestMessage RequestFor(OutgoingMessage message, Uri url)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = JsonContent.Create(new { to = message.Address, from = options.Value.Sender, text = message.Body }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
        // A gateway that honours it sends once what we post twice: after a crash we cannot know.
        request.Headers.Add("Idempotency-Key", message.Id.ToString());
        return request;
    }

    private static Delivery VerdictOf(HttpStatusCode status) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => Delivery.Taken,
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => Delivery.GiveUp(DeliveryFailure.Refused((int)status)),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Delivery.TryAgain(DeliveryFailure.NotAllowed),
        _ => Delivery.TryAgain(DeliveryFailure.Refused((int)status)),
    };
}
