using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What a condition comes to for many cases at once: a node of a net, or what holds where that does not. The default never holds.</summary>
/// <param name="Code">Twice the number of the node, and one more for its opposite.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaneTerm(int Code)
{
    /// <summary>What holds always.</summary>
    public static readonly PlaneTerm Always = new(1);

    /// <summary>The number of the node.</summary>
    public int Node => Code >> 1;

    /// <summary>Whether it is the opposite of the node.</summary>
    public bool IsOpposite => (Code & 1) != 0;

    /// <summary>What holds where this does not.</summary>
    public PlaneTerm Opposite => new(Code ^ 1);
}
