using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>
/// Takes the answers of cases out of the planes again, as answers under a text. A fact or value the text does not have is left out: under that text nothing is
/// known of it.
/// </summary>
internal sealed class RowAnswers
{
    private readonly PlaneSchema _schema;
    private readonly Fact?[] _facts;
    private readonly int[][] _values;

    /// <summary>Prepares for a vocabulary and a text.</summary>
    public RowAnswers(PlaneSchema schema, LawText text)
    {
        _schema = schema;
        _facts = [.. schema.Facts.Select(f => text.FindFact(f.Id) is { } fact && fact.Type == f.Type ? fact : null)];
        _values = [.. schema.Facts.Select((f, i) => _facts[i] is { } fact ? f.Values.Select(fact.ValueIndex).ToArray() : [])];
    }

    /// <summary>The answers of a case, in the order of the facts of the portfolio.</summary>
    public IReadOnlyList<Answer> Of(ChunkView chunk, int row) => Of(chunk, row, _ => true);

    /// <summary>Its answers to some facts.</summary>
    public IReadOnlyList<Answer> Of(ChunkView chunk, int row, Func<Fact, bool> wanted)
    {
        var answers = new List<Answer>();
        for (var i = 0; i < _facts.Length; i++)
        {
            if (_facts[i] is { } fact && wanted(fact) && Of(chunk, row, i, fact) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }

    private Answer? Of(ChunkView chunk, int row, int place, Fact fact)
    {
        bool Has(PlaneKind kind, int at = 0) => chunk.Has(_schema.ColumnOf(place, kind, at), row);
        return fact.Type switch
        {
            FactType.OneOf => Has(PlaneKind.Given) && Single(place, Has) is var value and >= 0 ? Answer.OneOf(fact, value) : null,
            FactType.SomeOf => List(fact, Values(place, Has, PlaneKind.Has), Values(place, Has, PlaneKind.HasNot)),
            FactType.Date => Has(PlaneKind.Dated) ? Answer.OnDay(fact, DateOnly.FromDayNumber(chunk.Days(place)[chunk.RankOf(place, row)]))
                : Has(PlaneKind.Never) ? Answer.NeverHappens(fact) : Has(PlaneKind.NotYet) ? Answer.NotYetHappened(fact) : null,
            FactType.Number => Has(PlaneKind.Given) ? Answer.OfNumber(fact, chunk.Numbers(place)[chunk.RankOf(place, row)]) : null,
            _ => Has(PlaneKind.Yes) ? Answer.Of(fact, yes: true) : Has(PlaneKind.No) ? Answer.Of(fact, yes: false) : null,
        };
    }

    private int Single(int place, Func<PlaneKind, int, bool> has) => Values(place, has, PlaneKind.Has).DefaultIfEmpty(-1).First();

    private List<int> Values(int place, Func<PlaneKind, int, bool> has, PlaneKind kind) =>
        [.. Enumerable.Range(0, _values[place].Length).Where(v => has(kind, v)).Select(v => _values[place][v]).Where(v => v >= 0)];

    private static Answer? List(Fact fact, List<int> includes, List<int> excludes) =>
        includes.Count + excludes.Count == 0 ? null : Answer.Partly(fact, includes, excludes);
}
