using System.Runtime.InteropServices;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>What is left to diagrams of one case.</summary>
/// <param name="Row">The case, by its place in the chunk.</param>
/// <param name="Question">The question, by its place; <see cref="Fit"/> for whether the answers fit together at all.</param>
/// <param name="IsTiming">Whether it holds, and only when is left.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LeftOver(int Row, int Question, bool IsTiming)
{
    /// <summary>Stands for whether the answers fit together.</summary>
    public const int Fit = -1;
}
