using Keur.Bench.Bare;
using Microsoft.AspNetCore.Http.HttpResults;

// What any program on this server pays: no limits, no headers, no policies, nothing but the endpoints.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<AnswerShelf>();
var app = builder.Build();
app.MapPut("/answers/{id:int}", (int id, HttpContext context, AnswerShelf shelf) => shelf.Put(id, context.Request));
app.MapGet("/answers/{id:int}", (int id, HttpContext context, AnswerShelf shelf) => shelf[id].Give(context));
app.MapPost("/answers/{id:int}", async (int id, HttpContext context, AnswerShelf shelf) =>
{
    await AnswerShelf.Drain(context.Request);
    await shelf[id].Give(context);
});
app.MapGet("/page/{choices:int}", (int choices) => new RazorComponentResult<MinimalPage>(new { Choices = choices }));
await app.RunAsync();
