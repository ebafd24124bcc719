namespace Keur.Platform.Shell.Assets;

/// <summary>Something a page loads.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Packed">The same, compressed.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Hash">What its bytes are known by.</param>
internal sealed record Asset(byte[] Bytes, byte[] Packed, string Type, string Hash);
