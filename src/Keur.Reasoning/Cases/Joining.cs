using System.Buffers;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Collects the operands of an "all of" or "any of" until one settles it. To be finished once, whatever it came to.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal ref struct Joining<T>(IValues<T> values, bool all)
    where T : struct
{
    private T[] _operands = ArrayPool<T>.Shared.Rent(8);
    private int _count;
    private bool _settled;

    /// <summary>Adds one.</summary>
    /// <returns>Whether more are still needed.</returns>
    public bool Add(T operand)
    {
        _settled = all ? values.IsNever(operand) : values.IsAlways(operand);
        if (_settled || (all ? values.IsAlways(operand) : values.IsNever(operand)))
        {
            return !_settled;
        }

        if (_count == _operands.Length)
        {
            var more = ArrayPool<T>.Shared.Rent(2 * _count);
            _operands.CopyTo(more, 0);
            ArrayPool<T>.Shared.Return(_operands);
            _operands = more;
        }

        _operands[_count++] = operand;
        return true;
    }

    /// <summary>What all come to.</summary>
    public T Finish()
    {
        var open = _operands.AsSpan(0, _count);
        var result = _settled ? (all ? default : values.Always) : all ? values.AndAll(open) : values.OrAll(open);
        ArrayPool<T>.Shared.Return(_operands);
        _operands = [];
        return result;
    }
}
