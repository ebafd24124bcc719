using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Walks a diagram with all cases of a block at once: for which some answers to what is not known lead to yes, and for which some lead to no. Every thread has its own.</summary>
internal sealed unsafe class DiagramWalk
{
    private readonly FreeDiagram _diagram;
    private readonly BoundInput[] _inputs;
    private readonly Room _room;
    private readonly Room _pointers;
    private readonly byte** _planes;

    /// <summary>Makes room for a diagram over the planes of a portfolio.</summary>
    public DiagramWalk(FreeDiagram diagram, InputBinder binder)
    {
        _diagram = diagram;
        _inputs = [.. diagram.Inputs.Select(binder.Bind)];
        _room = new Room(2L * (diagram.Nodes.Count + 2) * ChunkLayout.BlockBytes);
        _pointers = new Room(2L * Math.Max(1, _inputs.Length) * sizeof(byte*));
        _planes = (byte**)_pointers.First;
        Lanes.Fill(Reach(-1, yes: true), false);
        Lanes.Fill(Reach(-1, yes: false), true);
        Lanes.Fill(Reach(-2, yes: true), true);
        Lanes.Fill(Reach(-2, yes: false), false);
    }

    /// <summary>The cases that can come to a yes, or to a no, from a node.</summary>
    private byte* Reach(int node, bool yes) => _room.First + ((nint)(2 * (node + 2) + (yes ? 0 : 1)) * ChunkLayout.BlockBytes);

    /// <summary>The cases that can come to a yes, or to a no, once a block was walked; null where plain values say that exactly.</summary>
    public byte* Can(bool yes) => (yes ? _diagram.NeedsYes : _diagram.NeedsNo) ? Reach(_diagram.Nodes.Count - 1, yes) : null;

    /// <summary>Walks a block.</summary>
    public void Walk(ChunkView chunk, int block)
    {
        var offset = (long)block * ChunkLayout.BlockBytes;
        for (var i = 0; i < _inputs.Length; i++)
        {
            _planes[2 * i] = chunk.Plane(_inputs[i].Yes is [var yes] ? yes : 0) + offset;
            _planes[(2 * i) + 1] = chunk.Plane(_inputs[i].Known is [var known] ? known : 0) + offset;
        }

        for (var i = 0; i < _diagram.Nodes.Count; i++)
        {
            var (input, low, high) = _diagram.Nodes[i];
            var (yes, no) = ((nint)_planes[2 * input], (nint)_planes[(2 * input) + 1]);
            if (_diagram.NeedsYes)
            {
                Lanes.Choose(Reach(i, true), Reach(low, true), Reach(high, true), (byte*)yes, (byte*)no);
            }

            if (_diagram.NeedsNo)
            {
                Lanes.Choose(Reach(i, false), Reach(low, false), Reach(high, false), (byte*)yes, (byte*)no);
            }
        }
    }

    /// <summary>Whether the portfolio has the planes of all its questions.</summary>
    public bool IsBound => Array.TrueForAll(_inputs, i => i.Yes.Length == 1 && i.Known.Length == 1);
}
