namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>
/// Instructions over planes: that without a case is plane 0, that with every case plane 1, then come those of the portfolio, then what is worked out, each once. Threads may share it.
/// </summary>
/// <param name="Ops">The instructions.</param>
/// <param name="Operands">The planes they read.</param>
/// <param name="Columns">How many planes the portfolio has.</param>
/// <param name="Count">How many planes there are in all.</param>
/// <param name="Roots">The planes asked for.</param>
internal sealed record PlaneCode(PlaneOp[] Ops, int[] Operands, int Columns, int Count, int[] Roots)
{
    /// <summary>The number of the first plane of the portfolio.</summary>
    public const int FirstColumn = 2;
}
