using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Walks a diagram with all cases of a block at once: for which some answers to what is not known lead to yes, and for which some lead to no. Every thread has its own.</summary>
internal sealed unsafe class DiagramWalk
{
    private readonly FreeDiagram _diagram;
    private readonly BoundInput[] _inputs;
    private readonly FoldedCode? _code;

    /// <summary>Makes room for a diagram over the planes of a portfolio.</summary>
    public DiagramWalk(FreeDiagram diagram, InputBinder binder, PlaneSchema schema)
    {
        _diagram = diagram;
        _inputs = [.. diagram.Inputs.Select(binder.Bind)];
        _code = IsBound && diagram.Nodes.Count > 0 ? new FoldedCode(CodeOf(schema.Columns.Count)) : null;
    }

    /// <summary>Whether the portfolio has the planes of all its questions.</summary>
    public bool IsBound => Array.TrueForAll(_inputs, i => i.Yes.Length == 1 && i.Known.Length == 1);

    /// <summary>The cases that can come to a yes, or to a no, once a block was walked; null where plain values say that exactly.</summary>
    public byte* Can(bool yes) => (yes ? _diagram.NeedsYes : _diagram.NeedsNo) ? _code!.Root(yes ? 0 : 1) : null;

    /// <summary>Turns to a chunk.</summary>
    public void Turn(ChunkView chunk) => _code?.Turn(chunk);

    /// <summary>Walks a block.</summary>
    public void Walk(int block) => _code?.Run((long)block * ChunkLayout.BlockBytes, null, []);

    /// <summary>The walk as code: of each node the cases that can come to a yes from it, as far as that is needed, and those that can come to a no.</summary>
    private PlaneCode CodeOf(int columns)
    {
        var (ops, operands, count) = (new List<PlaneOp>(), new List<int>(), PlaneCode.FirstColumn + columns);
        var reaches = new int[2, _diagram.Nodes.Count + 2];
        (reaches[0, 0], reaches[1, 0], reaches[0, 1], reaches[1, 1]) = (1, 0, 0, 1);
        foreach (var (place, node) in _diagram.Nodes.Index())
        {
            var (yes, no) = (PlaneCode.FirstColumn + _inputs[node.Input].Yes[0], PlaneCode.FirstColumn + _inputs[node.Input].Known[0]);
            for (var side = 0; side < 2; side++)
            {
                var (low, high) = (reaches[side, node.Low + 2], reaches[side, node.High + 2]);
                // Where one way leads to all that the other does, an answer that is not known may as well be that one.
                int[] read = node.Grows == (side == 0) && (node.Grows || node.Shrinks) ? [low, high, no] : node.Grows || node.Shrinks ? [high, low, yes] : [high, no, low, yes];
                ops.Add(new PlaneOp(read.Length == 3 ? PlaneOpKind.Force : PlaneOpKind.Choose, count, operands.Count, read.Length, 0));
                operands.AddRange(read);
                reaches[side, place + 2] = count++;
            }
        }

        var last = _diagram.Nodes.Count + 1;
        return new PlaneCode([.. ops], [.. operands], columns, count, [_diagram.NeedsYes ? reaches[0, last] : 0, _diagram.NeedsNo ? reaches[1, last] : 0]);
    }
}
