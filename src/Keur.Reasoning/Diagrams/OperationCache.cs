using System.Runtime.InteropServices;

namespace Keur.Reasoning.Diagrams;

/// <summary>
/// Results of earlier choices. Each triple has one place and the newest result takes it, so memory is bounded and a forgotten result is
/// only computed again. Doubles while half its places are taken, up to a fixed size.
/// </summary>
internal sealed class OperationCache
{
    private const int FirstLength = 256;
    private const int LargestLength = 1 << 20;
    private const int LargestReused = 1 << 16;

    private Entry[] entries = new Entry[FirstLength];
    private int taken;

    public bool TryGet(int f, int g, int h, out int result)
    {
        ref readonly var entry = ref entries[PlaceOf(f, g, h)];
        result = entry.Result;
        return entry.F == f && entry.G == g && entry.H == h;
    }

    /// <summary>Keeps a result. The condition <paramref name="f"/> is never a constant, which is how a free place is told.</summary>
    public void Put(int f, int g, int h, int result)
    {
        ref var entry = ref entries[PlaceOf(f, g, h)];
        var isNew = entry.F == 0;
        entry = new Entry(f, g, h, result);
        if (isNew && ++taken > entries.Length / 2 && entries.Length < LargestLength)
        {
            Grow();
        }
    }

    /// <summary>Forgets all results, and keeps the room they took unless that is large.</summary>
    public void Clear()
    {
        if (entries.Length > LargestReused)
        {
            entries = new Entry[FirstLength];
        }
        else if (taken > 0)
        {
            Array.Clear(entries);
        }

        taken = 0;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[2 * old.Length];
        taken = 0;
        foreach (ref readonly var entry in old.AsSpan())
        {
            if (entry.F != 0)
            {
                entries[PlaceOf(entry.F, entry.G, entry.H)] = entry;
                taken++;
            }
        }
    }

    // Doubling splits every place in two, so no two kept entries ever meet while growing.
    private int PlaceOf(int f, int g, int h)
    {
        var mixed = ((uint)f * 0x9E3779B1u) ^ ((uint)g * 0x85EBCA77u) ^ ((uint)h * 0xC2B2AE3Du);
        mixed ^= mixed >> 15;
        mixed *= 0x2C1B3C6Du;
        return (int)(mixed ^ (mixed >> 13)) & (entries.Length - 1);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(int F, int G, int H, int Result);
}
