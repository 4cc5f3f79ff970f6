using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace RegieQuartier.Benchmarks;

/// <summary>
/// The limit legs: Kestrel and PostgreSQL with nothing between. <c>/page</c> is one prepared select of the
/// times taken and some bytes of HTML; <c>/book</c> is the booking statement alone.
/// </summary>
internal sealed class LimitSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LimitSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<LimitSite> StartAsync(NpgsqlDataSource source, int pageBytes = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var filling = Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>Limite</title><p>{new string('x', pageBytes)}</p>");
        app.Run(context => context.Request.Path == "/page" ? ReadAsync(context, source, filling) : WriteAsync(context, source));
        await app.StartAsync();
        return new LimitSite(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task ReadAsync(HttpContext context, NpgsqlDataSource source, byte[] filling)
    {
        await using var command = source.CreateCommand("select writer_id, starts_at, held_until from appointments where status <> 'Cancelled' limit 100");
        await using var rows = await command.ExecuteReaderAsync();
        var read = 0;
        while (await rows.ReadAsync())
        {
            read += rows.GetGuid(0) == Guid.Empty ? 0 : 1;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers["X-Rows"] = read.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.ContentLength = filling.Length;
        await context.Response.Body.WriteAsync(filling);
    }

    private static async Task WriteAsync(HttpContext context, NpgsqlDataSource source)
    {
        var form = await context.Request.ReadFormAsync();
        await using var command = source.CreateCommand(Statement);
        command.Parameters.AddWithValue("id", Guid.CreateVersion7());
        command.Parameters.AddWithValue("audit", Guid.CreateVersion7());
        command.Parameters.AddWithValue("code", form["code"].ToString());
        command.Parameters.AddWithValue("key", Guid.NewGuid().ToByteArray());
        command.Parameters.AddWithValue("service", Guid.Parse(form["service"].ToString()));
        command.Parameters.AddWithValue("writer", Guid.Parse(form["writer"].ToString()));
        command.Parameters.AddWithValue("from", DateTimeOffset.Parse(form["from"].ToString(), System.Globalization.CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("until", DateTimeOffset.Parse(form["until"].ToString(), System.Globalization.CultureInfo.InvariantCulture));
        context.Response.StatusCode = await command.ExecuteScalarAsync() is Guid ? StatusCodes.Status302Found : StatusCodes.Status409Conflict;
    }

    private const string Statement = """
        with booked as (
            insert into appointments (id, code, key_hash, service_id, writer_id, starts_at, ends_at, held_until, status,
                first_name, last_name, search_name, booked_at, wrong_names)
            values (@id, @code, @key, @service, @writer, @from, @until, @until, 'Booked', 'Odette', 'Quesnel', 'odette quesnel', @from, 0)
            on conflict do nothing returning id
        ), audited as (
            insert into audit_entries (id, occurred_at, action, subject_id) select @audit, @from, 'appointment.booked', id from booked
        )
        select id from booked
        """;
}
