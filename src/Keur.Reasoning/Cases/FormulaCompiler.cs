using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>Turns formulas into diagrams. Questions that the answers settle are constants, so a diagram holds only what is open.</summary>
internal sealed class FormulaCompiler(DiagramStore store, IReadOnlyDictionary<string, bool> readings, Func<int, bool?> known)
{
    private readonly Dictionary<Fact, Diagram> _gates = [];

    /// <summary>Where the diagrams are.</summary>
    public DiagramStore Store => store;

    /// <summary>Reads a conclusion as the law describes it; set once by who holds the descriptions.</summary>
    public Func<Conclusion, Diagram> Describe { get; set; } = _ => Diagram.False;

    /// <summary>The diagram of a formula that reads other conclusions this way; true for none.</summary>
    public Diagram CompileOptional(Formula? formula, Func<Conclusion, Diagram> read) => formula is null ? Diagram.True : Compile(formula, read);

    /// <summary>The diagram of a formula that reads other conclusions this way.</summary>
    public Diagram Compile(Formula formula, Func<Conclusion, Diagram> read) => formula switch
    {
        ConstantFormula constant => constant.Holds ? Diagram.True : Diagram.False,
        FactFormula test => Test(test.Fact, test.Test),
        NotFormula not => store.Not(Compile(not.Operand, read)),
        ListFormula list => Join(list.Points.Select(p => Compile(p.Formula, read)), list.All),
        ConclusionFormula test => read(test.Conclusion),
        UnderFormula test => Join(test.Grounds.Select(read), all: false),
        ReadingFormula test => readings.GetValueOrDefault(test.Reading.Id, test.Reading.Taken) ? Diagram.True : Diagram.False,
        PhaseDateFormula test => ComparedWithStart(test),
        _ => throw new ArgumentException($"No such formula: {formula.GetType().Name}.", nameof(formula)),
    };

    /// <summary>All, or any, of several diagrams; stops at the first that settles it.</summary>
    public Diagram Join(IEnumerable<Diagram> operands, bool all)
    {
        var settled = all ? Diagram.False : Diagram.True;
        var open = new List<Diagram>();
        foreach (var operand in operands)
        {
            if (operand == settled)
            {
                return settled;
            }

            open.Add(operand);
        }

        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(open);
        return all ? store.AndAll(span) : store.OrAll(span);
    }

    /// <summary>A question: a constant where the answers settle it.</summary>
    public Diagram Atom(int atom) => known(atom) switch
    {
        true => Diagram.True,
        false => Diagram.False,
        null => store.Variable(atom),
    };

    /// <summary>When a fact arises.</summary>
    public Diagram Gate(Fact fact)
    {
        if (fact.OnlyWhen is null)
        {
            return Diagram.True;
        }

        if (!_gates.TryGetValue(fact, out var gate))
        {
            gate = Compile(fact.OnlyWhen, Describe);
            _gates[fact] = gate;
        }

        return gate;
    }

    private Diagram Test(Fact fact, FactTest test) => test switch
    {
        YesTest => Atom(Atoms.Of(fact)),
        AnyValueTest any => Join(any.Values.Select(v => Atom(Atoms.Value(fact, v))), all: false),
        ExactValuesTest exact => Join(Enumerable.Range(0, fact.Values.Count).Select(v => exact.Values.Contains(v) ? Atom(Atoms.Value(fact, v)) : store.Not(Atom(Atoms.Value(fact, v)))), all: true),
        NumberTest number => Reaches(fact, number),
        DateTest date => Compared(fact, date.Before, date.Day),
        NeverTest => store.And(Gate(fact), store.Not(Atom(Atoms.Of(fact)))),
        _ => throw new ArgumentException($"No such test: {test.GetType().Name}.", nameof(test)),
    };

    private Diagram Reaches(Fact fact, NumberTest test)
    {
        var place = 0;
        while (fact.Thresholds[place] != test.Threshold)
        {
            place++;
        }

        var reached = Atom(Atoms.Threshold(fact, place));
        return test.Reached ? reached : store.And(Gate(fact), store.Not(reached));
    }

    /// <summary>Whether a date is before a day, or on or after it; false where there is no date.</summary>
    public Diagram Compared(Fact fact, bool before, DateOnly day)
    {
        var earlier = Atom(Atoms.Before(fact, day));
        return before ? earlier : store.And(Atom(Atoms.Of(fact)), store.Not(earlier));
    }

    private Diagram ComparedWithStart(PhaseDateFormula test)
    {
        // The start is the earliest day whose condition holds, so a later day counts only where no earlier one does.
        var result = Diagram.False;
        var none = Diagram.True;
        foreach (var start in test.Phase.Starts.Where(s => s.Day is not null).OrderBy(s => s.Day))
        {
            var holds = CompileOptional(start.When, Describe);
            result = store.Or(result, store.AndAll([none, holds, Compared(test.Fact, test.Before, start.Day!.Value)]));
            none = store.And(none, store.Not(holds));
        }

        return result;
    }
}
