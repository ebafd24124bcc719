using Microsoft.AspNetCore.Diagnostics;

namespace Keur.Platform.Shell.Pages;

/// <summary>Answers what went wrong: a page to a person, a problem document to a program. Neither says how the program is made.</summary>
internal static class ErrorAnswer
{
    /// <summary>Answers an exception: what the request did wrong by its status, all else as a fault of ours.</summary>
    public static Task OfException(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return Write(context, error is BadHttpRequestException wrong ? wrong.StatusCode : StatusCodes.Status500InternalServerError);
    }

    /// <summary>Answers a status.</summary>
    public static async Task Write(HttpContext context, int status)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Response.HasStarted)
        {
            return;
        }

        var error = ErrorText.Of(status);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await Results.Problem(error.Advice.English, statusCode: status, title: error.Title.English).ExecuteAsync(context);
            return;
        }

        context.Response.Headers.Vary = "Accept-Language";
        await (PageAnswer.Of<ErrorPage>(error) with { Status = status }).ExecuteAsync(context);
    }
}
