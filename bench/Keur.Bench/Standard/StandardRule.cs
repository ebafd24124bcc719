namespace Keur.Bench.Standard;

/// <summary>A rule of the standard workload: all of some literals, and where there are two more any of these, unless a last one holds. A literal is twice the fact, and one more for its opposite.</summary>
/// <param name="Conclusion">The conclusion it is a ground of.</param>
/// <param name="All">The literals that must all hold.</param>
/// <param name="Any">The literals of which one must; empty where there is no such group.</param>
/// <param name="Unless">The literal that excepts; null for none.</param>
internal sealed record StandardRule(int Conclusion, IReadOnlyList<int> All, IReadOnlyList<int> Any, int? Unless);
