namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Makes code shorter by what is known of the planes of one chunk: those it does not have are without a case, and much of what is made of them is so too, or is another plane.</summary>
internal sealed class CodeFolder(PlaneCode code)
{
    private const int Never = 0;
    private const int Always = 1;

    private readonly int[] _same = new int[code.Count];
    private readonly List<int> _with = [];
    private readonly List<int> _without = [];

    /// <summary>What is left of the instructions; their planes keep their numbers.</summary>
    public List<PlaneOp> Ops { get; } = [];

    /// <summary>The planes they read.</summary>
    public List<int> Operands { get; } = [];

    /// <summary>Whether a check fails for whatever case.</summary>
    public bool IsVain { get; private set; }

    /// <summary>The plane that is the same as one of the code.</summary>
    public int SameAs(int plane) => _same[plane];

    /// <summary>Folds the code.</summary>
    /// <param name="present">Of each plane of the portfolio whether the chunk has it.</param>
    public void Fold(ReadOnlySpan<bool> present)
    {
        Ops.Clear();
        Operands.Clear();
        IsVain = false;
        _same[Always] = Always;
        for (var column = 0; column < present.Length; column++)
        {
            _same[PlaneCode.FirstColumn + column] = present[column] ? PlaneCode.FirstColumn + column : Never;
        }

        foreach (var op in code.Ops)
        {
            Fold(op);
        }
    }

    private int Operand(PlaneOp op, int place) => _same[code.Operands[op.First + place]];

    private void Fold(PlaneOp op)
    {
        switch (op.Kind)
        {
            case PlaneOpKind.All:
                _same[op.To] = All(op);
                break;
            case PlaneOpKind.Any:
                _same[op.To] = Any(op);
                break;
            case PlaneOpKind.Settle:
                _same[op.To] = Settle(op.To, Operand(op, 0), Operand(op, 1), Operand(op, 2));
                break;
            case PlaneOpKind.Force:
                _same[op.To] = Force(op.To, Operand(op, 0), Operand(op, 1), Operand(op, 2));
                break;
            case PlaneOpKind.Choose:
                _same[op.To] = Choose(op);
                break;
            case PlaneOpKind.Rank:
                _same[op.To] = Operand(op, 0) == Never ? Never : Keep(op, op.Count);
                break;
            case PlaneOpKind.Check:
                Check(op);
                break;
            default:
                CheckPart(op);
                break;
        }
    }

    /// <summary>Keeps an instruction as it is.</summary>
    private int Keep(PlaneOp op, int count)
    {
        Ops.Add(op with { First = Operands.Count });
        for (var i = 0; i < count; i++)
        {
            Operands.Add(Operand(op, i));
        }

        return op.To;
    }

    private int All(PlaneOp op)
    {
        _with.Clear();
        _without.Clear();
        for (var i = 0; i < op.Count; i++)
        {
            var plane = Operand(op, i);
            if (plane == (i < op.Split ? Never : Always))
            {
                return Never;
            }

            if (plane is not (Never or Always))
            {
                (i < op.Split ? _with : _without).Add(plane);
            }
        }

        return Made(PlaneOpKind.All, op.To);
    }

    private int Any(PlaneOp op)
    {
        _with.Clear();
        _without.Clear();
        for (var i = 0; i < op.Count; i++)
        {
            var plane = Operand(op, i);
            if (plane == Always)
            {
                return Always;
            }

            if (plane != Never)
            {
                _with.Add(plane);
            }
        }

        return _with.Count == 0 ? Never : Made(PlaneOpKind.Any, op.To);
    }

    /// <summary>The instruction over what was collected, or the plane it comes to.</summary>
    private int Made(PlaneOpKind kind, int to)
    {
        if (_without.Count == 0 && _with.Count < 2)
        {
            return _with.Count == 0 ? Always : _with[0];
        }

        Ops.Add(new PlaneOp(kind, to, Operands.Count, _with.Count + _without.Count, _with.Count));
        Operands.AddRange(_with);
        Operands.AddRange(_without);
        return to;
    }

    private int Made(PlaneOpKind kind, int to, ReadOnlySpan<int> with, ReadOnlySpan<int> without)
    {
        _with.Clear();
        _without.Clear();
        _with.AddRange(with);
        _without.AddRange(without);
        return Made(kind, to);
    }

    private int Settle(int to, int first, int second, int not)
    {
        if (not == Always || (first == Never && second == Never))
        {
            return Never;
        }

        if (first == Always || second == Always)
        {
            return Made(PlaneOpKind.All, to, [], not == Never ? [] : [not]);
        }

        if (first == Never || second == Never)
        {
            return Made(PlaneOpKind.All, to, [first == Never ? second : first], not == Never ? [] : [not]);
        }

        return not == Never ? Made(PlaneOpKind.Any, to, [first, second], []) : Three(PlaneOpKind.Settle, to, first, second, not);
    }

    private int Force(int to, int own, int forced, int not)
    {
        if (own == Always || forced == Never || not == Always)
        {
            return own;
        }

        if (own == Never)
        {
            return Made(PlaneOpKind.All, to, forced == Always ? [] : [forced], not == Never ? [] : [not]);
        }

        return not == Never ? (forced == Always ? Always : Made(PlaneOpKind.Any, to, [own, forced], [])) : Three(PlaneOpKind.Force, to, own, forced, not);
    }

    private int Choose(PlaneOp op)
    {
        var (one, not1, other, not2) = (Operand(op, 0), Operand(op, 1), Operand(op, 2), Operand(op, 3));
        if (one == Never || not1 == Always)
        {
            return Settle(op.To, other, Never, not2);
        }

        return other == Never || not2 == Always ? Settle(op.To, one, Never, not1) : Keep(op, op.Count);
    }

    private int Three(PlaneOpKind kind, int to, int first, int second, int third)
    {
        Ops.Add(new PlaneOp(kind, to, Operands.Count, 3, 0));
        Operands.AddRange([first, second, third]);
        return to;
    }

    private void Check(PlaneOp op)
    {
        var first = Operands.Count;
        for (var i = 0; i < op.Count; i += 2)
        {
            Add(Operand(op, i), Operand(op, i + 1));
        }

        if (Operands.Count > first)
        {
            Ops.Add(op with { First = first, Count = Operands.Count - first });
        }
    }

    private void Add(int shown, int known)
    {
        IsVain |= shown == Never && known == Never;
        if (shown != Always && known != Always)
        {
            Operands.AddRange([shown, known]);
        }
    }

    private void CheckPart(PlaneOp op)
    {
        var (part, isWithin) = (Operand(op, 2), op.Kind == PlaneOpKind.CheckWithin);
        if (part == (isWithin ? Never : Always) || Operand(op, 0) == Always || Operand(op, 1) == Always)
        {
            return;
        }

        if (part is Never or Always)
        {
            Check(op with { Kind = PlaneOpKind.Check, Count = 2 });
        }
        else
        {
            Keep(op, op.Count);
        }
    }
}
