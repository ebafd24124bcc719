using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>Finds the planes of a portfolio that answer the questions of a program.</summary>
internal sealed class InputBinder(PlaneSchema schema, DateOnly asOf)
{
    private readonly Dictionary<string, int> _places = schema.Facts.Index().ToDictionary(f => f.Item.Id, f => f.Index);

    /// <summary>The planes of a question; none where the portfolio knows no such fact or value.</summary>
    public BoundInput Bind(PlaneInput input)
    {
        if (!_places.TryGetValue(input.Fact.Id, out var place) || schema.Facts[place].Type != input.Fact.Type)
        {
            return new BoundInput([], [], -1, 0, IsAlwaysKnown(input.Asks));
        }

        return input.Asks switch
        {
            InputKind.Yes => new([Column(place, PlaneKind.Yes)], [Column(place, PlaneKind.No)], -1, 0, false),
            InputKind.Is => new(Value(place, PlaneKind.Has, input), [Column(place, PlaneKind.Given)], -1, 0, false),
            InputKind.Includes => new(Value(place, PlaneKind.Has, input), Value(place, PlaneKind.HasNot, input), -1, 0, false),
            InputKind.Dated => new([Column(place, PlaneKind.Dated)], Absent(place, input.IsCalm), -1, 0, false),
            InputKind.Before => new([Column(place, PlaneKind.Dated)], [Column(place, PlaneKind.Dated), .. Absent(place, input.IsCalm || input.Place <= asOf.DayNumber + 1)], place, input.Place, false),
            InputKind.Reaches => new([Column(place, PlaneKind.Given)], [Column(place, PlaneKind.Given)], place, input.Place, false),
            InputKind.Shown => new(input.Fact.Values.Count > 0 ? Value(place, PlaneKind.Has, input) : [Column(place, PlaneKind.Yes)], [], -1, 0, true),
            InputKind.Denied => new([Column(place, PlaneKind.No)], [], -1, 0, true),
            InputKind.Absent => new(Absent(place, input.IsCalm), [], -1, 0, true),
            _ => new(Opens(place), [], -1, 0, true),
        };
    }

    /// <summary>Whether what a question asks is seen from the answers alone.</summary>
    public static bool IsAlwaysKnown(InputKind asks) => asks is InputKind.Opens or InputKind.Absent or InputKind.Shown or InputKind.Denied;

    private int Column(int place, PlaneKind kind, int at = 0) => schema.ColumnOf(place, kind, at);

    private int[] Value(int place, PlaneKind kind, PlaneInput input)
    {
        var name = input.Fact.Values[input.Place].Name;
        var at = schema.Facts[place].Values.Index().Where(v => v.Item == name).Select(v => v.Index).DefaultIfEmpty(-1).First();
        return at < 0 ? [] : [Column(place, kind, at)];
    }

    private int[] Absent(int place, bool alsoNotYet) => alsoNotYet ? [Column(place, PlaneKind.Never), Column(place, PlaneKind.NotYet)] : [Column(place, PlaneKind.Never)];

    private int[] Opens(int place) => schema.Facts[place].Type switch
    {
        FactType.OneOf or FactType.Number => [Column(place, PlaneKind.Given)],
        FactType.SomeOf => [.. Enumerable.Range(0, schema.Facts[place].Values.Count).Select(v => Column(place, PlaneKind.Has, v))],
        FactType.Date => [Column(place, PlaneKind.Dated)],
        _ => [Column(place, PlaneKind.Yes)],
    };

    /// <summary>From which rank on the values of a chunk reach a threshold, or up to which they lie before a day.</summary>
    public static int Cut(ChunkView chunk, BoundInput input, Fact fact)
    {
        if (fact.Type == FactType.Date)
        {
            var days = chunk.Days(input.RankOf);
            var at = days.BinarySearch(input.Place);
            return at < 0 ? ~at : at;
        }

        var numbers = chunk.Numbers(input.RankOf);
        var (threshold, rank, end) = (fact.Thresholds[input.Place], 0, numbers.Length);
        while (rank < end)
        {
            var half = (rank + end) / 2;
            (rank, end) = threshold.IsReachedBy(numbers[half]) ? (rank, half) : (half + 1, end);
        }

        return rank;
    }
}
