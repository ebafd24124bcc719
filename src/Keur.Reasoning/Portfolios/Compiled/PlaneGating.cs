using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What bears on the answer to a question besides its own fact.</summary>
/// <param name="Gate">When the fact arises.</param>
/// <param name="Yes">When the answer must be yes.</param>
/// <param name="No">When it must be no.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaneGating(PlaneTerm Gate, PlaneTerm Yes, PlaneTerm No)
{
    /// <summary>Of what always arises and nothing forces.</summary>
    public static readonly PlaneGating None = new(PlaneTerm.Always, default, default);
}
