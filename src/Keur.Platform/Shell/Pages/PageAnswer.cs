using System.Text;
using Keur.Platform.Shell.Kept;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Keur.Platform.Shell.Pages;

/// <summary>A page as the answer to a request. It is whole before the first byte leaves, so what fails midway is an error page and no half one.</summary>
/// <param name="Page">The component.</param>
/// <param name="Parameters">What it is given.</param>
internal sealed record PageAnswer(Type Page, IReadOnlyDictionary<string, object?> Parameters) : IResult
{
    private const string Html = "text/html; charset=utf-8";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The status.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>For how long anyone may keep the page; null: nobody may. Only for pages that say the same to everyone.</summary>
    public TimeSpan? MayBeKept { get; init; }

    /// <summary>A page with one model.</summary>
    public static PageAnswer Of<TPage>(object? model = null)
        where TPage : IComponent =>
        new(typeof(TPage), model is null ? new Dictionary<string, object?>() : new Dictionary<string, object?> { ["Model"] = model });

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var bytes = await RenderAsync(httpContext);
        var language = Reader.Of(httpContext).Code;
        if (MayBeKept is { } time && Status == StatusCodes.Status200OK)
        {
            var answer = new KeptAnswer(bytes) { Type = Html, MayBeKept = $"public, max-age={(int)time.TotalSeconds}", Language = language };
            await httpContext.RequestServices.GetRequiredService<KeptShelf>().Give(httpContext, answer);
            return;
        }

        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = Html;
        response.Headers.ContentLanguage = language;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>The page as bytes, in UTF-8.</summary>
    public async Task<byte[]> RenderAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reader = Reader.Of(context) with { Sent = await SentForm.Of(context) };
        await using var renderer = new HtmlRenderer(context.RequestServices, context.RequestServices.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<PageRoot>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PageRoot.Reader)] = reader,
                [nameof(PageRoot.Page)] = Page,
                [nameof(PageRoot.Given)] = Parameters,
            }));
            using var buffer = new MemoryStream();
            await using (var writer = new StreamWriter(buffer, Utf8, leaveOpen: true))
            {
                root.WriteHtmlTo(writer);
            }

            return buffer.ToArray();
        });
    }
}
