using Keur.Platform.Shell.Kept;

namespace Keur.Platform.Shell.Assets;

/// <summary>Something a page loads.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Hash">What its bytes are known by.</param>
/// <param name="Answer">The answer to who asks for it.</param>
internal sealed record Asset(byte[] Bytes, string Hash, KeptAnswer Answer);
