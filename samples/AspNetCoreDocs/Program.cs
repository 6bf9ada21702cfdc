// An application with two Jekyll sites: its documentation and a handbook. In Development, edit a file below docs and watch the open page.
var builder = WebApplication.CreateBuilder(args);

builder.Services.AddJekyllSite("docs", options =>
{
    options.Configure = site => site.Set("version", "1.2");
    options.CacheControl = path => path.EndsWith(".css", StringComparison.Ordinal) ? "public, max-age=3600" : "no-cache";
});
builder.Services.AddJekyllSite("handbook", name: "handbook");
builder.Services.AddHealthChecks().AddJekyllSites();

var app = builder.Build();
app.MapGet("/", () => Results.Redirect("/docs/"));
app.MapJekyllSite("/docs");
app.MapJekyllSite("/handbook", "handbook");
app.MapHealthChecks("/health");
app.Run();
