using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Keur.Platform.Shell.Assets;

/// <summary>Style, script and images, which the program carries: an address names the content, so a browser may keep it for ever.</summary>
internal sealed class AssetShelf
{
    private const string Prefix = "assets/";
    private readonly Dictionary<string, Asset> _assets;

    /// <summary>Takes the assets of this program.</summary>
    public AssetShelf()
    {
        var program = Assembly.GetExecutingAssembly();
        _assets = program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && TypeOf(n) is not null)
            .ToDictionary(n => n[Prefix.Length..], n => Read(program, n));
    }

    /// <summary>The address of an asset.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public string AddressOf(string name) => $"/{Prefix}{name}?v={_assets[name].Hash}";

    /// <summary>The bytes of an asset.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public byte[] Bytes(string name) => _assets[name].Bytes;

    /// <summary>The answer to a request for an asset.</summary>
    public IResult Answer(string name, HttpContext context)
    {
        if (!_assets.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        var packed = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (packed)
        {
            headers.ContentEncoding = "br";
        }

        return Results.Bytes(packed ? asset.Packed : asset.Bytes, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}{(packed ? "-br" : string.Empty)}\""));
    }

    private static Asset Read(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..16];
        return new Asset(bytes.ToArray(), packed.ToArray(), TypeOf(name)!, hash);
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
