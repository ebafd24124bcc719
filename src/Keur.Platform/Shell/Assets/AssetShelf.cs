using System.Reflection;
using System.Security.Cryptography;
using Keur.Platform.Shell.Kept;

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
    public IResult Answer(string name) => _assets.TryGetValue(name, out var asset) ? new KeptResult(asset.Answer) : Results.NotFound();

    private static Asset Read(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        return new Asset(bytes, hash, new KeptAnswer(bytes) { Type = TypeOf(name)!, MayBeKept = "public, max-age=31536000, immutable", Query = $"?v={hash}" });
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
