namespace RegieQuartier.TestSupport.Pages;

public static class ClientPages
{
    /// <summary>Opens an address as a page; redirects are followed.</summary>
    public static Task<Page> OpenAsync(this HttpClient client, string address) => Page.OpenAsync(client, address);
}
