namespace Keur.Law.Model;

/// <summary>An answer to a fact. Only what is given is known.</summary>
public sealed class Answer
{
    private Answer(Fact fact) => Fact = fact;

    /// <summary>The fact answered.</summary>
    public Fact Fact { get; }

    /// <summary>Yes or no; null for another type.</summary>
    public bool? YesNo { get; private init; }

    /// <summary>The values known to hold, by their place: the one of a `one of`, those a list includes.</summary>
    public IReadOnlyList<int> Includes { get; private init; } = [];

    /// <summary>The values known not to hold.</summary>
    public IReadOnlyList<int> Excludes { get; private init; } = [];

    /// <summary>Whether there is a date; null where that is not known (`not yet`) and for other types.</summary>
    public bool? Dated { get; private init; }

    /// <summary>The date; null for `never`, `not yet` and other types.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>Whether the day, if it comes at all, comes after the day of the verdict.</summary>
    public bool NotYet { get; private init; }

    /// <summary>The number; null for another type.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Whether a list is complete as given.</summary>
    public bool IsComplete => Fact.Type != FactType.SomeOf || Includes.Count + Excludes.Count == Fact.Values.Count;

    /// <summary>Whether only a fact that arises can be answered so: a no, an empty list, `never` and `not yet` are what a fact without a value reads as anyway.</summary>
    public bool OpensGate => YesNo == true || Includes.Count > 0 || Dated == true || Number is not null;

    /// <summary>A yes or a no, to a yes/no or a judgement.</summary>
    public static Answer Of(Fact fact, bool yes) => new(fact) { YesNo = yes };

    /// <summary>One value of a `one of`.</summary>
    public static Answer OneOf(Fact fact, int value) =>
        new(fact) { Includes = [value], Excludes = [.. Enumerable.Range(0, fact.Values.Count).Where(v => v != value)] };

    /// <summary>The whole list of a `some of`.</summary>
    public static Answer Exactly(Fact fact, IReadOnlyCollection<int> values) =>
        new(fact) { Includes = [.. values.Distinct().Order()], Excludes = [.. Enumerable.Range(0, fact.Values.Count).Where(v => !values.Contains(v))] };

    /// <summary>What a list includes and what it does not; the rest is not known.</summary>
    /// <exception cref="ArgumentException">A value is in both.</exception>
    public static Answer Partly(Fact fact, IReadOnlyCollection<int> includes, IReadOnlyCollection<int> excludes)
    {
        if (includes.Intersect(excludes).Any())
        {
            throw new ArgumentException("A value cannot be both in the list and not in it.", nameof(excludes));
        }

        return new Answer(fact) { Includes = [.. includes.Distinct().Order()], Excludes = [.. excludes.Distinct().Order()] };
    }

    /// <summary>A day.</summary>
    public static Answer OnDay(Fact fact, DateOnly day) => new(fact) { Dated = true, Date = day };

    /// <summary>No such day, ever.</summary>
    public static Answer NeverHappens(Fact fact) => new(fact) { Dated = false };

    /// <summary>Not until after the day of the verdict, if at all.</summary>
    public static Answer NotYetHappened(Fact fact) => new(fact) { NotYet = true };

    /// <summary>A number, in the unit of the fact.</summary>
    public static Answer OfNumber(Fact fact, decimal number) => new(fact) { Number = number };
}
