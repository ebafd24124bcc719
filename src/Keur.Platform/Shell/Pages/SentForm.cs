using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Keur.Platform.Shell.Pages;

/// <summary>
/// What was sent for a page, to be sent again: a page that comes of a form has no address that says the same, so its other language is asked for with what
/// was sent. Nothing is kept here, so sending it twice does nothing twice.
/// </summary>
internal static class SentForm
{
    private const int Largest = 768 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The fields, a file as text under the name of its field; empty where they cannot be sent again, null where nothing was sent.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>?> Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            return null;
        }

        // Only a form that was read in full: one that cannot be read, or is too large, is not read for this either.
        if (context.Features.Get<IFormFeature>()?.Form is not { } form || form.Files.Sum(f => f.Length) > Largest)
        {
            return [];
        }

        var fields = form.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? string.Empty))).ToList();
        foreach (var file in form.Files.Where(f => f.Length > 0))
        {
            if (await Text(file, context.RequestAborted) is not { } text)
            {
                return [];
            }

            fields.Add(new(file.Name, text));
        }

        return fields.Sum(f => f.Key.Length + f.Value.Length) > Largest ? [] : fields;
    }

    private static async Task<string?> Text(IFormFile file, CancellationToken cancelled)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancelled);
        try
        {
            return Strict.GetString(copy.GetBuffer(), 0, (int)copy.Length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
