using System.Runtime.Intrinsics;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Logic on a block of a plane: every case of it at once.</summary>
internal static unsafe class Lanes
{
    private const int Bytes = ChunkLayout.BlockBytes;
    private const int Step = 64;

    /// <summary>All of several terms, two-valued: each is a plane or its opposite.</summary>
    public static void AllKnown(byte* yes, byte** planes, int* codes, int count)
    {
        Two(yes, planes, codes[0], codes[1]);
        for (var k = 2; k < count; k++)
        {
            Keep(yes, planes[codes[k] >> 1], (codes[k] & 1) != 0);
        }
    }

    private static void Two(byte* yes, byte** planes, int code1, int code2)
    {
        var plane1 = planes[code1 >> 1];
        var plane2 = planes[code2 >> 1];
        var (turn1, turn2) = (Vector512.Create((byte)-(code1 & 1)), Vector512.Create((byte)-(code2 & 1)));
        for (nint i = 0; i < Bytes; i += Step)
        {
            ((Vector512.Load(plane1 + i) ^ turn1) & (Vector512.Load(plane2 + i) ^ turn2)).Store(yes + i);
        }
    }

    /// <summary>What is in both of two planes.</summary>
    public static void Both(byte* to, byte* first, byte* second)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.Load(first + i) & Vector512.Load(second + i)).Store(to + i);
        }
    }

    /// <summary>Adds a plane to another.</summary>
    public static void AddTo(byte* sum, byte* plane)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.Load(sum + i) | Vector512.Load(plane + i)).Store(sum + i);
        }
    }

    /// <summary>Leaves of a plane what is in another, or what is not.</summary>
    public static void Keep(byte* plane, byte* other, bool opposite)
    {
        var turn = Vector512.Create(opposite ? byte.MaxValue : byte.MinValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.Load(plane + i) & (Vector512.Load(other + i) ^ turn)).Store(plane + i);
        }
    }

    /// <summary>Copies a plane, or its opposite.</summary>
    public static void Copy(byte* to, byte* plane, bool opposite)
    {
        var turn = Vector512.Create(opposite ? byte.MaxValue : byte.MinValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.Load(plane + i) ^ turn).Store(to + i);
        }
    }

    /// <summary>Fills a plane.</summary>
    public static void Fill(byte* plane, bool with) => new Span<byte>(plane, Bytes).Fill(with ? byte.MaxValue : byte.MinValue);

    /// <summary>Leaves of a plane the cases whose rank lies below a cut, or does not.</summary>
    /// <param name="plane">The plane.</param>
    /// <param name="digits">The planes of the digits of the rank, lowest first.</param>
    /// <param name="count">How many digits there are.</param>
    /// <param name="cut">The cut: at least 0.</param>
    /// <param name="below">Whether those below it stay.</param>
    public static void KeepRanks(byte* plane, byte** digits, int count, int cut, bool below)
    {
        var turn = Vector512.Create(below ? byte.MinValue : byte.MaxValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            // From the lowest digit up: a higher one decides where it differs from that of the cut.
            var less = cut >> count != 0 ? Vector512<byte>.AllBitsSet : Vector512<byte>.Zero;
            for (var d = 0; d < count && cut >> count == 0; d++)
            {
                var digit = Vector512.Load(digits[d] + i);
                less = (cut >> d & 1) != 0 ? less | ~digit : Vector512.AndNot(less, digit);
            }

            (Vector512.Load(plane + i) & (less ^ turn)).Store(plane + i);
        }
    }

    /// <summary>Whether a plane has any bit.</summary>
    public static bool Any(byte* plane)
    {
        var any = Vector512<byte>.Zero;
        for (nint i = 0; i < Bytes; i += Step)
        {
            any |= Vector512.Load(plane + i);
        }

        return any != Vector512<byte>.Zero;
    }

    /// <summary>The cases with a bit.</summary>
    public static int Count(byte* plane)
    {
        var count = 0;
        for (var i = 0; i < Bytes / sizeof(ulong); i++)
        {
            count += System.Numerics.BitOperations.PopCount(((ulong*)plane)[i]);
        }

        return count;
    }
}
