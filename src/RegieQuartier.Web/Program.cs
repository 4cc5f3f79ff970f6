using RegieQuartier.Web.Data;
using RegieQuartier.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ParisTime>();
builder.AddDatabase();
builder.AddPages();

var app = builder.Build();
app.MapPages();
await app.RunAsync();
