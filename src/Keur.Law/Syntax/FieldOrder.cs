namespace Keur.Law.Syntax;

/// <summary>The order of the marks of fields, and which lie within which: `3`, `3(a)`, `3a`, `4`, `10`.</summary>
internal static class FieldOrder
{
    /// <summary>Negative where <paramref name="x"/> comes first, positive where it comes last.</summary>
    public static int Compare(string x, string y) => CitationOrder.Instance.Compare(new Citation(x), new Citation(y));

    /// <summary>Whether a mark is another or lies within it: `5(b)` lies in `5`.</summary>
    public static bool IsWithin(string mark, string other) => new Citation(mark).IsWithin(new Citation(other));
}
