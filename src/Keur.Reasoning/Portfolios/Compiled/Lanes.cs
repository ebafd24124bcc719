using System.Runtime.Intrinsics;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Logic on a block of a plane: every case of it at once.</summary>
internal static unsafe class Lanes
{
    private const int Bytes = ChunkLayout.BlockBytes;
    private const int Step = 32;

    /// <summary>All of two terms, three-valued: yes where both are, no where either is.</summary>
    public static void Both(byte* yes, byte* no, byte* yes1, byte* no1, byte* yes2, byte* no2)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector256.Load(yes1 + i) & Vector256.Load(yes2 + i)).Store(yes + i);
            (Vector256.Load(no1 + i) | Vector256.Load(no2 + i)).Store(no + i);
        }
    }

    /// <summary>All of several terms, three-valued.</summary>
    /// <param name="yes">Where the yes goes.</param>
    /// <param name="no">Where the no goes.</param>
    /// <param name="planes">Where every term's yes lies; its no lies where that of the opposite code does.</param>
    /// <param name="codes">The codes of the terms.</param>
    /// <param name="count">How many, at least one.</param>
    public static void All(byte* yes, byte* no, byte** planes, int* codes, int count)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            var (y, n) = (Vector256.Load(planes[codes[0]] + i), Vector256.Load(planes[codes[0] ^ 1] + i));
            for (var k = 1; k < count; k++)
            {
                y &= Vector256.Load(planes[codes[k]] + i);
                n |= Vector256.Load(planes[codes[k] ^ 1] + i);
            }

            y.Store(yes + i);
            n.Store(no + i);
        }
    }

    /// <summary>All of several terms, two-valued: each is a plane or its opposite.</summary>
    public static void AllKnown(byte* yes, byte** planes, int* codes, int count)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            var y = Vector256<byte>.AllBitsSet;
            for (var k = 0; k < count; k++)
            {
                y &= Vector256.Load(planes[codes[k] >> 1] + i) ^ Vector256.Create((byte)-(codes[k] & 1));
            }

            y.Store(yes + i);
        }
    }

    /// <summary>Adds a plane to another.</summary>
    public static void AddTo(byte* sum, byte* plane)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector256.Load(sum + i) | Vector256.Load(plane + i)).Store(sum + i);
        }
    }

    /// <summary>Leaves of a plane what is in another, or what is not.</summary>
    public static void Keep(byte* plane, byte* other, bool opposite)
    {
        var turn = Vector256.Create(opposite ? byte.MaxValue : byte.MinValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector256.Load(plane + i) & (Vector256.Load(other + i) ^ turn)).Store(plane + i);
        }
    }

    /// <summary>Adds to a yes and a no what is forced, where the other does not say the opposite.</summary>
    public static void Force(byte* yes, byte* no, byte* forcedYes, byte* forcedNo)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            var (y, n) = (Vector256.Load(yes + i), Vector256.Load(no + i));
            (y | Vector256.AndNot(Vector256.Load(forcedYes + i), n)).Store(yes + i);
            (n | Vector256.AndNot(Vector256.Load(forcedNo + i), y)).Store(no + i);
        }
    }

    /// <summary>Copies a plane, or its opposite.</summary>
    public static void Copy(byte* to, byte* plane, bool opposite)
    {
        var turn = Vector256.Create(opposite ? byte.MaxValue : byte.MinValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector256.Load(plane + i) ^ turn).Store(to + i);
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
        var turn = Vector256.Create(below ? byte.MinValue : byte.MaxValue);
        for (nint i = 0; i < Bytes; i += Step)
        {
            // From the lowest digit up: a higher one decides where it differs from that of the cut.
            var less = cut >> count != 0 ? Vector256<byte>.AllBitsSet : Vector256<byte>.Zero;
            for (var d = 0; d < count && cut >> count == 0; d++)
            {
                var digit = Vector256.Load(digits[d] + i);
                less = (cut >> d & 1) != 0 ? less | ~digit : Vector256.AndNot(less, digit);
            }

            (Vector256.Load(plane + i) & (less ^ turn)).Store(plane + i);
        }
    }

    /// <summary>Whether a plane has any bit.</summary>
    public static bool Any(byte* plane)
    {
        var any = Vector256<byte>.Zero;
        for (nint i = 0; i < Bytes; i += Step)
        {
            any |= Vector256.Load(plane + i);
        }

        return any != Vector256<byte>.Zero;
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
