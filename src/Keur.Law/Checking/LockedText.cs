using System.Security.Cryptography;
using System.Text;

namespace Keur.Law.Checking;

/// <summary>An English text whose translation a lock vouches for.</summary>
/// <param name="Key">What the lock calls it: `06-high-risk.md#rule modest#`.</param>
/// <param name="Text">The English.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Dutch">Where its Dutch stands; null where there is none.</param>
internal sealed record LockedText(string Key, string Text, SourceSpan Span, SourceSpan? Dutch)
{
    private const int HashLength = 16;

    /// <summary>The start of the SHA-256 of the English: enough to see that it changed, short enough to read in a review.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..HashLength];

    /// <summary>Its line in the lock.</summary>
    public string Line => $"{Hash} {Key}";
}
