using System.Buffers.Binary;
using System.Text;

namespace Keur.Exchange.Portfolios;

/// <summary>Finds names as they stand in a file, in UTF-8. It does not change once made.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _names;
    private readonly int[] _slots;

    /// <summary>Takes names, each once.</summary>
    public NameTable(IEnumerable<string> names)
    {
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        var size = 4;
        while (size < 2 * _names.Length)
        {
            size *= 2;
        }

        _slots = new int[size];
        Array.Fill(_slots, -1);
        for (var i = 0; i < _names.Length; i++)
        {
            var slot = SlotOf(_names[i]);
            while (_slots[slot] >= 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i;
        }
    }

    /// <summary>The place of a name; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = SlotOf(name); _slots[slot] >= 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (name.SequenceEqual(_names[_slots[slot]]))
            {
                return _slots[slot];
            }
        }

        return -1;
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        for (; name.Length >= sizeof(ulong); name = name[sizeof(ulong)..])
        {
            hash = System.Numerics.BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(name));
        }

        foreach (var rest in name)
        {
            hash = System.Numerics.BitOperations.Crc32C(hash, rest);
        }

        return (int)hash & (_slots.Length - 1);
    }
}
