using Keur.Law.Model;
using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Cases;

/// <summary>
/// Works formulas out. Questions that the answers settle are constants, and so are those about a fact that cannot arise; the result holds only what is open.
/// </summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class FormulaCompiler<T>(IValues<T> values, IReadOnlyDictionary<string, bool> readings, KnownAnswers answers)
    where T : struct
{
    private readonly T?[] _gates = new T?[answers.FactCount];

    /// <summary>What conditions come to.</summary>
    public IValues<T> Values => values;

    /// <summary>Reads a conclusion as the law describes it; set once by who holds the descriptions.</summary>
    public Func<Conclusion, T> Describe { get; set; } = _ => default;

    /// <summary>A formula that reads other conclusions this way; always for none.</summary>
    public T CompileOptional(Formula? formula, Func<Conclusion, T> read) => formula is null ? values.Always : Compile(formula, read);

    /// <summary>A formula that reads other conclusions this way.</summary>
    public T Compile(Formula formula, Func<Conclusion, T> read) => formula switch
    {
        FactFormula test => Test(test.Fact, test.Test),
        NotFormula not => values.Not(Compile(not.Operand, read)),
        ListFormula list => JoinPoints(list, read),
        ConclusionFormula test => read(test.Conclusion),
        UnderFormula test => AnyOf(test.Grounds, read),
        ConstantFormula constant => constant.Holds ? values.Always : default,
        ReadingFormula test => readings.GetValueOrDefault(test.Reading.Id, test.Reading.Taken) ? values.Always : default,
        PhaseDateFormula test => ComparedWithStart(test),
        _ => throw new ArgumentException($"No such formula: {formula.GetType().Name}.", nameof(formula)),
    };

    private T JoinPoints(ListFormula list, Func<Conclusion, T> read)
    {
        var joining = new Joining<T>(values, list.All);
        for (var i = 0; i < list.Points.Count && joining.Add(Compile(list.Points[i].Formula, read)); i++)
        {
        }

        return joining.Finish();
    }

    /// <summary>All, or any, of several; stops at the first that settles it.</summary>
    public T Join(IEnumerable<T> operands, bool all)
    {
        var joining = new Joining<T>(values, all);
        foreach (var operand in operands)
        {
            if (!joining.Add(operand))
            {
                break;
            }
        }

        return joining.Finish();
    }

    /// <summary>Whether any of these conclusions holds, read this way.</summary>
    public T AnyOf(IReadOnlyList<Rule> grounds, Func<Conclusion, T> read)
    {
        var joining = new Joining<T>(values, all: false);
        for (var i = 0; i < grounds.Count && joining.Add(read(grounds[i])); i++)
        {
        }

        return joining.Finish();
    }

    /// <summary>A question about a fact: a constant where the answers settle it, or the fact cannot arise.</summary>
    public T Atom(Fact fact, int atom) => answers.ValueOf(fact, atom) switch
    {
        true => values.Always,
        false => default,
        null => values.IsNever(Gate(fact)) ? default : values.Question(atom),
    };

    /// <summary>When a fact arises.</summary>
    public T Gate(Fact fact)
    {
        if (fact.OnlyWhen is null)
        {
            return values.Always;
        }

        if (_gates[fact.Index] is not { } gate)
        {
            gate = Compile(fact.OnlyWhen, Describe);
            _gates[fact.Index] = gate;
        }

        return gate;
    }

    private T Test(Fact fact, FactTest test) => test switch
    {
        YesTest => Atom(fact, Atoms.Of(fact)),
        AnyValueTest any => IncludesAny(fact, any),
        ExactValuesTest exact => IsExactly(fact, exact),
        NumberTest number => Reaches(fact, number),
        DateTest date => Compared(fact, date.Before, date.Day),
        NeverTest => values.And(Gate(fact), values.Not(Atom(fact, Atoms.Of(fact)))),
        _ => throw new ArgumentException($"No such test: {test.GetType().Name}.", nameof(test)),
    };

    private T IncludesAny(Fact fact, AnyValueTest test)
    {
        var joining = new Joining<T>(values, all: false);
        for (var i = 0; i < test.Values.Count && joining.Add(Atom(fact, Atoms.Value(fact, test.Values[i]))); i++)
        {
        }

        return joining.Finish();
    }

    private T IsExactly(Fact fact, ExactValuesTest exact)
    {
        var joining = new Joining<T>(values, all: true);
        for (var i = 0; i < fact.Values.Count && joining.Add(IsListed(fact, i, exact)); i++)
        {
        }

        return joining.Finish();
    }

    private T IsListed(Fact fact, int value, ExactValuesTest exact)
    {
        var atom = Atom(fact, Atoms.Value(fact, value));
        return exact.Values.Contains(value) ? atom : values.Not(atom);
    }

    private T Reaches(Fact fact, NumberTest test)
    {
        var place = 0;
        while (fact.Thresholds[place] != test.Threshold)
        {
            place++;
        }

        var reached = Atom(fact, Atoms.Threshold(fact, place));
        return test.Reached ? reached : values.And(Gate(fact), values.Not(reached));
    }

    /// <summary>Whether a date is before a day, or on or after it; never where there is no date.</summary>
    public T Compared(Fact fact, bool before, DateOnly day)
    {
        var earlier = Atom(fact, Atoms.Before(fact, day));
        return before ? earlier : values.And(Atom(fact, Atoms.Of(fact)), values.Not(earlier));
    }

    private T ComparedWithStart(PhaseDateFormula test)
    {
        // The start is the earliest day whose condition holds, so a later day counts only where no earlier one does.
        var result = default(T);
        var none = values.Always;
        foreach (var start in test.Phase.Starts.Where(s => s.Day is not null).OrderBy(s => s.Day))
        {
            var holds = CompileOptional(start.When, Describe);
            result = values.Or(result, values.And(values.And(none, holds), Compared(test.Fact, test.Before, start.Day!.Value)));
            none = values.And(none, values.Not(holds));
        }

        return result;
    }
}
