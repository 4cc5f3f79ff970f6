using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RegieQuartier.Browser.Tests.Support;

/// <summary>What a first visit costs to somebody who pays for each megabyte.</summary>
public static class Weight
{
    /// <summary>The budget of a public page: everything that travels on a first visit, headers included.</summary>
    public const int PublicPageBytes = 100_000;

    /// <summary>Opens a page with nothing kept from before, and adds up the bytes that travelled.</summary>
    public static async Task<int> WeighAsync(this IPage page, string address)
    {
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        var total = 0;
        foreach (var answer in answers)
        {
            var sizes = await answer.Request.SizesAsync();
            total += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return total;
    }
}
