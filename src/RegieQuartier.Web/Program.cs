using RegieQuartier.Web.Data;
using RegieQuartier.Web.Features;
using RegieQuartier.Web.Infrastructure;
using RegieQuartier.Web.Infrastructure.Messages;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ParisTime>();
builder.AddRequestLogs();
builder.AddHardening();
builder.AddDatabase();
builder.AddPages();
builder.AddMessages();
builder.AddRateLimits();
builder.AddAppointments();

var app = builder.Build();
app.UseHardening();
app.UseRequestLogs();
app.UseErrorPages();
app.UseRateLimiter();
app.UseOutputCache();
app.MapPages();
await app.RunAsync();
