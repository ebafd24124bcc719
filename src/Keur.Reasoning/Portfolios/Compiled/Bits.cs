using System.Numerics;
using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Logic on whole planes of a chunk. Their length is a multiple of any vector's.</summary>
internal static class Bits
{
    /// <summary>Leaves of a plane what is in another.</summary>
    public static void Keep(byte[] plane, byte[] other)
    {
        var kept = Vectors(plane);
        var by = Vectors(other);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] &= by[i];
        }
    }

    /// <summary>Adds a plane to another.</summary>
    public static void Add(byte[] plane, byte[] other)
    {
        var sum = Vectors(plane);
        var by = Vectors(other);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] |= by[i];
        }
    }

    /// <summary>Takes out of a plane what is in another, and gives it.</summary>
    public static byte[] Take(byte[] plane, byte[] other)
    {
        var taken = new byte[plane.Length];
        var left = Vectors(plane);
        var by = Vectors(other);
        var to = Vectors(taken);
        for (var i = 0; i < left.Length; i++)
        {
            to[i] = left[i] & by[i];
            left[i] = Vector.AndNot(left[i], by[i]);
        }

        return taken;
    }

    /// <summary>What is in both planes.</summary>
    public static byte[] And(byte[] a, byte[] b) => Joined(a, b, (x, y) => x & y);

    /// <summary>What is in either plane.</summary>
    public static byte[] Or(byte[] a, byte[] b) => Joined(a, b, (x, y) => x | y);

    /// <summary>What is in one of two planes only.</summary>
    public static byte[] Apart(byte[] a, byte[] b) => Joined(a, b, (x, y) => x ^ y);

    /// <summary>What is in a plane and not in another; all of it where that other has no length.</summary>
    public static byte[] Without(byte[] plane, byte[] other) => other.Length == 0 ? plane : Joined(plane, other, Vector.AndNot);

    /// <summary>Whether any case is in a plane.</summary>
    public static bool Any(byte[] plane) => plane.AsSpan().ContainsAnyExcept((byte)0);

    private static byte[] Joined(byte[] a, byte[] b, Func<Vector<byte>, Vector<byte>, Vector<byte>> join)
    {
        var joined = new byte[a.Length];
        var first = Vectors(a);
        var second = Vectors(b);
        var to = Vectors(joined);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = join(first[i], second[i]);
        }

        return joined;
    }

    /// <summary>The cases in a plane.</summary>
    public static long Count(byte[] plane)
    {
        var count = 0L;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(plane.AsSpan()))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    private static Span<Vector<byte>> Vectors(byte[] plane) => MemoryMarshal.Cast<byte, Vector<byte>>(plane.AsSpan());
}
