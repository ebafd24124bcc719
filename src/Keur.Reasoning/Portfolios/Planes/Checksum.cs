using System.Numerics;
using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// CRC-32C (RFC 3720, appendix B.4) without its final inversion: it finds what a disk, a wire or a broken copy did to a file, not what somebody did on purpose.
/// </summary>
public static class Checksum
{
    /// <summary>What a checksum starts from.</summary>
    public const uint Start = uint.MaxValue;

    /// <summary>The checksum of bytes that follow those whose checksum is known.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = Start)
    {
        var sum = before;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            sum = BitOperations.Crc32C(sum, word);
        }

        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
        {
            sum = BitOperations.Crc32C(sum, rest);
        }

        return sum;
    }
}
