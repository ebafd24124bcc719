using System.IO.Compression;

namespace Keur.Platform.Shell.Kept;

/// <summary>Compresses what is kept: once and well, since it is given often.</summary>
internal static class Packing
{
    /// <summary>The name of Brotli (RFC 7932) among encodings.</summary>
    public const string IsBrotli = "br";

    /// <summary>The name of gzip (RFC 1952) among encodings.</summary>
    public const string IsGzip = "gzip";

    // Beyond this a page becomes hardly smaller and takes ten times as long.
    private const int Quality = 8;
    private const int Window = 22;

    /// <summary>The encoding to give to whoever takes these, the better one first; null for none.</summary>
    public static string? BestOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var text = request.Headers.AcceptEncoding.ToString();

        // Most browsers name what they take and nothing more; only where something has a weight it is taken apart.
        Func<string, bool> takes = text.Contains(';', StringComparison.Ordinal)
            ? name => request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && e.Quality is not 0)
            : name => text.Contains(name, StringComparison.OrdinalIgnoreCase);
        return text.Length == 0 ? null : takes(IsBrotli) ? IsBrotli : takes(IsGzip) ? IsGzip : null;
    }

    /// <summary>The bytes in Brotli.</summary>
    public static byte[] Brotli(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window) ? packed[..length] : throw new InvalidOperationException("The room for what is compressed was too small.");
    }

    /// <summary>The bytes in gzip.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
