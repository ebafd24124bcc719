using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Portfolios.Planes;

/// <summary>The answers of one case on their way into a portfolio. One draft serves many cases, one after another; threads do not share it.</summary>
public sealed class RowDraft
{
    private readonly PlaneSchema _schema;

    /// <summary>Drafts cases of a vocabulary.</summary>
    public RowDraft(PlaneSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
    }

    /// <summary>The planes in which the case has a bit, ranks left out.</summary>
    internal List<int> Columns { get; } = [];

    /// <summary>Its dates: the fact and the number of the day.</summary>
    internal List<(int Fact, int Day)> Days { get; } = [];

    /// <summary>Its numbers.</summary>
    internal List<(int Fact, decimal Number)> Numbers { get; } = [];

    /// <summary>Starts another case.</summary>
    public void Clear()
    {
        Columns.Clear();
        Days.Clear();
        Numbers.Clear();
    }

    /// <summary>Adds an answer. A fact is answered at most once.</summary>
    /// <param name="answer">An answer to a fact of the text whose schema it is.</param>
    public void Add(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var fact = answer.Fact.Index;
        switch (answer.Fact.Type)
        {
            case FactType.OneOf:
                AddOne(fact, answer.Includes[0]);
                break;
            case FactType.SomeOf:
                AddList(fact, answer.Includes, answer.Excludes);
                break;
            case FactType.Date when answer.Date is { } day:
                AddDay(fact, day);
                break;
            case FactType.Date:
                AddNoDay(fact, answer.NotYet);
                break;
            case FactType.Number:
                AddNumber(fact, answer.Number!.Value);
                break;
            default:
                AddYesNo(fact, answer.YesNo == true);
                break;
        }
    }

    /// <summary>A yes or a no.</summary>
    /// <param name="fact">The fact, by its place in the text.</param>
    /// <param name="yes">Which.</param>
    public void AddYesNo(int fact, bool yes) => Columns.Add(_schema.ColumnOf(fact, yes ? PlaneKind.Yes : PlaneKind.No));

    /// <summary>The value of a `one of`.</summary>
    public void AddOne(int fact, int value)
    {
        Columns.Add(_schema.ColumnOf(fact, PlaneKind.Given));
        Columns.Add(_schema.ColumnOf(fact, PlaneKind.Has, value));
    }

    /// <summary>What a list includes and what it does not.</summary>
    public void AddList(int fact, IReadOnlyList<int> includes, IReadOnlyList<int> excludes)
    {
        ArgumentNullException.ThrowIfNull(includes);
        ArgumentNullException.ThrowIfNull(excludes);
        for (var i = 0; i < includes.Count; i++)
        {
            Columns.Add(_schema.ColumnOf(fact, PlaneKind.Has, includes[i]));
        }

        for (var i = 0; i < excludes.Count; i++)
        {
            Columns.Add(_schema.ColumnOf(fact, PlaneKind.HasNot, excludes[i]));
        }
    }

    /// <summary>A day.</summary>
    public void AddDay(int fact, DateOnly day)
    {
        Columns.Add(_schema.ColumnOf(fact, PlaneKind.Dated));
        Days.Add((fact, day.DayNumber));
    }

    /// <summary>No day: `not yet`, else never.</summary>
    public void AddNoDay(int fact, bool notYet) => Columns.Add(_schema.ColumnOf(fact, notYet ? PlaneKind.NotYet : PlaneKind.Never));

    /// <summary>A number, in the unit of the fact.</summary>
    public void AddNumber(int fact, decimal number)
    {
        Columns.Add(_schema.ColumnOf(fact, PlaneKind.Given));
        Numbers.Add((fact, number));
    }
}
