using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Writes a program as instructions over planes, in one of two ways: with three values, for which each term has a plane of yes and one of no; or with two, where everything asked is
/// known, for which one is enough and the run ends where that is not so.
/// </summary>
internal sealed class PlaneCoder
{
    private const int Never = 0;
    private const int Always = 1;

    /// <summary>So many questions are checked in one go: soon enough to end early, seldom enough to cost little.</summary>
    private const int ChecksAtOnce = 16;

    private readonly BoundProgram _bound;
    private readonly List<PlaneOp> _ops = [];
    private readonly List<int> _operands = [];
    private readonly Dictionary<int, (int Yes, int No)> _planes = [];
    private readonly HashSet<(int, int, int)> _checked = [];
    private readonly List<int> _unchecked = [];
    private int _count;

    private PlaneCoder(BoundProgram bound)
    {
        _bound = bound;
        _count = PlaneCode.FirstColumn + bound.Schema.Columns.Count;
        _planes[0] = (Never, Always);
    }

    /// <summary>The code with three values; its roots are those of the program, of the register of each a yes and a no.</summary>
    public static PlaneCode OfOpen(BoundProgram bound)
    {
        var coder = new PlaneCoder(bound);
        coder.EachStep(coder.Read, coder.Join);
        return coder.Finish([.. bound.Program.Roots.SelectMany(r => new[] { coder.Plane(r & ~1), coder.Plane(r | 1) })]);
    }

    /// <summary>The code with two values; its roots are those of the program, each the plane of its register whether it is asked for that or its opposite.</summary>
    public static PlaneCode OfKnown(BoundProgram bound)
    {
        var coder = new PlaneCoder(bound);
        coder.EachStep(coder.ReadKnown, coder.JoinKnown);
        coder.CheckRest();
        return coder.Finish([.. bound.Program.Roots.Select(r => coder._planes[r >> 1].Yes)]);
    }

    private void EachStep(Action<int> read, Action<PlaneStep> join)
    {
        foreach (var (place, step) in _bound.Program.Steps.Index())
        {
            if (step.Input is null)
            {
                join(step);
            }
            else
            {
                read(place);
            }
        }
    }

    private PlaneCode Finish(int[] roots) => new([.. _ops], [.. _operands], _bound.Schema.Columns.Count, _count, roots);

    private ReadOnlySpan<int> CodesOf(PlaneStep step) => _bound.Program.Operands.AsSpan(step.First, step.Count);

    private int Plane(int code) => (code & 1) == 0 ? _planes[code >> 1].Yes : _planes[code >> 1].No;

    private static int Column(int column) => PlaneCode.FirstColumn + column;

    private int Add(PlaneOpKind kind, ReadOnlySpan<int> operands, int split = 0, bool hasResult = true)
    {
        _ops.Add(new PlaneOp(kind, hasResult ? _count : -1, _operands.Count, operands.Length, split));
        _operands.AddRange(operands);
        return hasResult ? _count++ : -1;
    }

    private int Any(IReadOnlyList<int> planes) => planes switch
    {
        [] => Never,
        [var one] => one,
        _ => Add(PlaneOpKind.Any, [.. planes]),
    };

    private int Yes(int place)
    {
        var (input, step) = (_bound.Inputs[place]!, _bound.Program.Steps[place]);
        var yes = Any([.. input.Yes.Select(Column)]);
        var digits = input.RankOf < 0 ? [] : Enumerable.Range(0, PlaneSchema.RankDigits).Select(d => Column(_bound.Schema.ColumnOf(input.RankOf, PlaneKind.RankDigit, d)));
        return input.RankOf < 0 ? yes : Add(PlaneOpKind.Rank, [yes, .. digits], place);
    }

    /// <summary>No is what is settled but not yes, what cannot arise unless it is answered, and what other answers force.</summary>
    private void Read(int place)
    {
        var (input, step) = (_bound.Inputs[place]!, _bound.Program.Steps[place]);
        var codes = CodesOf(step);
        var (yes, known) = (Yes(place), input.IsAlwaysKnown ? Always : Any([.. input.Known.Select(Column)]));
        var isPlain = input.IsPlain && step.Input!.Asks is not InputKind.Is && codes[0] == Always;
        var no = isPlain ? known : Add(PlaneOpKind.Settle, [known, Plane(codes[0] ^ 1), yes]);
        _planes[step.Register] = (codes[1] == Never ? yes : Add(PlaneOpKind.Force, [yes, Plane(codes[1]), no]), codes[2] == Never ? no : Add(PlaneOpKind.Force, [no, Plane(codes[2]), yes]));
    }

    private void Join(PlaneStep step)
    {
        var codes = CodesOf(step).ToArray();
        var yes = Add(PlaneOpKind.All, [.. codes.Select(Plane)], codes.Length);
        _planes[step.Register] = (yes, Add(PlaneOpKind.Any, [.. codes.Select(c => Plane(c ^ 1))]));
    }

    private void ReadKnown(int place)
    {
        var (input, step) = (_bound.Inputs[place]!, _bound.Program.Steps[place]);
        var yes = Yes(place);
        _planes[step.Register] = (yes, -1);
        if (input.IsAlwaysKnown)
        {
            return;
        }

        // Whatever value a `one of` has, and on whichever side of a day or a number it lies: that is known where an answer is.
        var (known, gate) = (Any([.. input.Known.Select(Column)]), CodesOf(step)[0]);
        var shown = step.Input!.Asks is InputKind.Is or InputKind.Before or InputKind.Reaches ? Never : yes;
        var within = gate == Always ? -1 : _planes[gate >> 1].Yes;
        if (!_checked.Add((shown, known, within < 0 ? -1 : (within << 1) | (gate & 1))))
        {
            return;
        }

        if (within >= 0)
        {
            Add((gate & 1) == 0 ? PlaneOpKind.CheckWithin : PlaneOpKind.CheckWithout, [shown, known, within], hasResult: false);
            return;
        }

        _unchecked.AddRange([shown, known]);
        if (_unchecked.Count == 2 * ChecksAtOnce)
        {
            CheckRest();
        }
    }

    private void CheckRest()
    {
        if (_unchecked.Count > 0)
        {
            Add(PlaneOpKind.Check, [.. _unchecked], hasResult: false);
            _unchecked.Clear();
        }
    }

    private void JoinKnown(PlaneStep step)
    {
        var codes = CodesOf(step).ToArray();
        int[] all = [.. codes.Where(c => (c & 1) == 0).Select(c => _planes[c >> 1].Yes)];
        _planes[step.Register] = (Add(PlaneOpKind.All, [.. all, .. codes.Where(c => (c & 1) != 0).Select(c => _planes[c >> 1].Yes)], all.Length), -1);
    }
}
