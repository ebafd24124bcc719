using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Logic on a block of several planes in one go: a part of the block is held in four of the widest vectors while one plane after another is read, so that nothing in between is written.
/// All of a part that is read is read before it is written.
/// </summary>
internal static unsafe class WideLanes
{
    private const int Bytes = ChunkLayout.BlockBytes;
    private const int Step = 64;
    private const int Part = 4 * Step;

    /// <summary>What is in all of some planes and in none of others.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="at">Where every plane lies.</param>
    /// <param name="list">The planes.</param>
    /// <param name="with">How many of them must have a case.</param>
    /// <param name="count">How many there are: at least one.</param>
    public static void All(byte* to, byte** at, int* list, int with, int count)
    {
        for (nint i = 0; i < Bytes; i += Part)
        {
            if (with == 0)
            {
                // In none: the opposite of being in any.
                Any(to, at, (nint)list, count, i, Vector512<byte>.AllBitsSet);
                continue;
            }

            var plane = at[list[0]] + i;
            var (a, b, c, d) = (Load(plane, 0), Load(plane, 1), Load(plane, 2), Load(plane, 3));
            var k = 1;
            for (; k < with; k++)
            {
                plane = at[list[k]] + i;
                (a, b, c, d) = (a & Load(plane, 0), b & Load(plane, 1), c & Load(plane, 2), d & Load(plane, 3));
            }

            for (; k < count; k++)
            {
                plane = at[list[k]] + i;
                (a, b, c, d) = (Vector512.AndNot(a, Load(plane, 0)), Vector512.AndNot(b, Load(plane, 1)), Vector512.AndNot(c, Load(plane, 2)), Vector512.AndNot(d, Load(plane, 3)));
            }

            Store(to + i, a, b, c, d);
        }
    }

    /// <summary>What is in any of some planes.</summary>
    public static void Any(byte* to, byte** at, int* list, int count)
    {
        for (nint i = 0; i < Bytes; i += Part)
        {
            Any(to, at, (nint)list, count, i, Vector512<byte>.Zero);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Any(byte* to, byte** at, nint list, int count, nint i, Vector512<byte> turn)
    {
        var plane = at[((int*)list)[0]] + i;
        var (a, b, c, d) = (Load(plane, 0), Load(plane, 1), Load(plane, 2), Load(plane, 3));
        for (var k = 1; k < count; k++)
        {
            plane = at[((int*)list)[k]] + i;
            (a, b, c, d) = (a | Load(plane, 0), b | Load(plane, 1), c | Load(plane, 2), d | Load(plane, 3));
        }

        Store(to + i, a ^ turn, b ^ turn, c ^ turn, d ^ turn);
    }

    /// <summary>What is in the first or the second plane, and not in the third.</summary>
    public static void Settle(byte* to, byte* first, byte* second, byte* not)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            Vector512.AndNot(Vector512.Load(first + i) | Vector512.Load(second + i), Vector512.Load(not + i)).Store(to + i);
        }
    }

    /// <summary>What is in the first plane, or in the second and not in the third.</summary>
    public static void Force(byte* to, byte* own, byte* forced, byte* not)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.Load(own + i) | Vector512.AndNot(Vector512.Load(forced + i), Vector512.Load(not + i))).Store(to + i);
        }
    }

    /// <summary>What is in a plane and not in another, or in a third and not in a fourth.</summary>
    public static void Choose(byte* to, byte* one, byte* not1, byte* other, byte* not2)
    {
        for (nint i = 0; i < Bytes; i += Step)
        {
            (Vector512.AndNot(Vector512.Load(one + i), Vector512.Load(not1 + i)) | Vector512.AndNot(Vector512.Load(other + i), Vector512.Load(not2 + i))).Store(to + i);
        }
    }

    /// <summary>What is in the first plane and in none of three others; whether that is any case.</summary>
    public static bool Without(byte* to, byte* plane, byte* not1, byte* not2, byte* not3)
    {
        var any = Vector512<byte>.Zero;
        for (nint i = 0; i < Bytes; i += Step)
        {
            var left = Vector512.AndNot(Vector512.Load(plane + i), Vector512.Load(not1 + i) | Vector512.Load(not2 + i) | Vector512.Load(not3 + i));
            any |= left;
            left.Store(to + i);
        }

        return any != Vector512<byte>.Zero;
    }

    /// <summary>Whether every case of a plane is in one of each two of some others.</summary>
    public static bool Cover(byte* all, byte** at, int* list, int count)
    {
        for (nint i = 0; i < Bytes; i += Part)
        {
            var (a, b, c, d) = (Vector512<byte>.AllBitsSet, Vector512<byte>.AllBitsSet, Vector512<byte>.AllBitsSet, Vector512<byte>.AllBitsSet);
            for (var k = 0; k < count; k += 2)
            {
                byte* one = at[list[k]] + i, other = at[list[k + 1]] + i;
                (a, b) = (a & (Load(one, 0) | Load(other, 0)), b & (Load(one, 1) | Load(other, 1)));
                (c, d) = (c & (Load(one, 2) | Load(other, 2)), d & (Load(one, 3) | Load(other, 3)));
            }

            var missing = Vector512.AndNot(Load(all + i, 0), a) | Vector512.AndNot(Load(all + i, 1), b) | Vector512.AndNot(Load(all + i, 2), c) | Vector512.AndNot(Load(all + i, 3), d);
            if (missing != Vector512<byte>.Zero)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every case of a plane that is also in a third, or not in it, is in one of two others.</summary>
    public static bool Cover(byte* all, byte* one, byte* other, byte* third, bool opposite)
    {
        var turn = Vector512.Create(opposite ? byte.MaxValue : byte.MinValue);
        var missing = Vector512<byte>.Zero;
        for (nint i = 0; i < Bytes; i += Step)
        {
            missing |= Vector512.AndNot(Vector512.Load(all + i) & (Vector512.Load(third + i) ^ turn), Vector512.Load(one + i) | Vector512.Load(other + i));
        }

        return missing == Vector512<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Load(byte* plane, int part) => Vector512.Load(plane + (part * Step));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(byte* to, Vector512<byte> a, Vector512<byte> b, Vector512<byte> c, Vector512<byte> d)
    {
        a.Store(to);
        b.Store(to + Step);
        c.Store(to + (2 * Step));
        d.Store(to + (3 * Step));
    }
}
