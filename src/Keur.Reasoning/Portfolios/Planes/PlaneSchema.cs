using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>Which planes a portfolio has: those of each fact in turn. It does not change once made.</summary>
public sealed class PlaneSchema
{
    /// <summary>The binary digits of a rank: a chunk has at most this power of two of rows, so of distinct dates.</summary>
    internal const int RankDigits = 15;

    private readonly int[] _first;

    /// <summary>Takes the facts.</summary>
    internal PlaneSchema(IReadOnlyList<SchemaFact> facts)
    {
        Facts = facts;
        _first = new int[facts.Count];
        var columns = new List<PlaneColumn>();
        for (var i = 0; i < facts.Count; i++)
        {
            _first[i] = columns.Count;
            columns.AddRange(ColumnsOf(i, facts[i]));
        }

        Columns = columns;
    }

    /// <summary>The facts.</summary>
    internal IReadOnlyList<SchemaFact> Facts { get; }

    /// <summary>The planes.</summary>
    internal IReadOnlyList<PlaneColumn> Columns { get; }

    /// <summary>The planes of the facts of a text.</summary>
    public static PlaneSchema Of(LawText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new PlaneSchema([.. text.Facts.Select(f => new SchemaFact(f.Id, f.Type, [.. f.Values.Select(v => v.Name)]))]);
    }

    /// <summary>The number of a plane.</summary>
    internal int ColumnOf(int fact, PlaneKind kind, int place = 0) => _first[fact] + kind switch
    {
        PlaneKind.No or PlaneKind.Never => 1,
        PlaneKind.Has when Facts[fact].Type == FactType.OneOf => 1 + place,
        PlaneKind.Has => 2 * place,
        PlaneKind.HasNot => (2 * place) + 1,
        PlaneKind.NotYet => 2,
        PlaneKind.RankDigit => (Facts[fact].Type == FactType.Date ? 3 : 1) + place,
        _ => 0,
    };

    private static IEnumerable<PlaneColumn> ColumnsOf(int fact, SchemaFact said) => said.Type switch
    {
        FactType.OneOf => [new(fact, PlaneKind.Given, 0), .. Places(said).Select(v => new PlaneColumn(fact, PlaneKind.Has, v))],
        FactType.SomeOf => Places(said).SelectMany(v => new PlaneColumn[] { new(fact, PlaneKind.Has, v), new(fact, PlaneKind.HasNot, v) }),
        FactType.Date => [new(fact, PlaneKind.Dated, 0), new(fact, PlaneKind.Never, 0), new(fact, PlaneKind.NotYet, 0), .. Digits(fact)],
        FactType.Number => [new(fact, PlaneKind.Given, 0), .. Digits(fact)],
        _ => [new(fact, PlaneKind.Yes, 0), new(fact, PlaneKind.No, 0)],
    };

    private static IEnumerable<int> Places(SchemaFact said) => Enumerable.Range(0, said.Values.Count);

    private static IEnumerable<PlaneColumn> Digits(int fact) => Enumerable.Range(0, RankDigits).Select(d => new PlaneColumn(fact, PlaneKind.RankDigit, d));
}
