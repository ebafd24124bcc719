using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Reasoning.Cases;
using Keur.Reasoning.Comparisons;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Law;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Comparisons;

/// <summary>A law of three questions before and after a change, and what tests need to look at a comparison.</summary>
internal static class ComparedLaws
{
    private static readonly LawLibrary Library = LawSnippet.Of("""
        class risky "Risky"
        class plain "Plain" otherwise
        role maker "Maker"
        fact strong of system : yes/no
          ask "Is it strong?"
        fact fast of system : yes/no
          ask "Is it fast?"
        fact loud of system : yes/no
          ask "Is it loud?"
        rule risky/strong @ 1(1)
          when strong
        rule risky/fast @ 1(2)
          when fast
        rule maker/who @ 2(1)
          when loud
        duty tell "Tell" @ 3(1)
          on maker
          when risky and strong
        reading both-count @ 1(4)
          yes "Both."
          no "One."
          take yes
        flag look "Look" @ 4(1)
          when both-count or fast
          points to "Other law"
        phase general @ 5(1)
          covers rest
          from 2022-01-01
        """).Amended("""
        in rule risky/fast
          insert unless loud @ 1(2)(a)
        insert rule risky/loud @ 1(3)
          when loud and not strong and not fast
        replace rule maker/who @ 2(1)
          when not (not loud)
        """).Read();

    /// <summary>The law before the change, on a day on which it binds.</summary>
    public static AskedLaw Before { get; } = On(new DateOnly(2020, 6, 1), new DateOnly(2022, 6, 1));

    /// <summary>The law after the change.</summary>
    public static AskedLaw After { get; } = On(new DateOnly(2021, 6, 1), new DateOnly(2022, 6, 1));

    public static AskedLaw On(DateOnly text, DateOnly day, params (string Reading, bool Side)[] sides) =>
        new(Library.TextOf("act", text, [], new Diagnostics()), day, sides.ToDictionary(s => s.Reading, s => s.Side));

    /// <summary>A law of this repository.</summary>
    public static AskedLaw Real(string spec) => AskedLaw.Find(LawSpec.Read(spec, out _)!, RealLaw.Library, new DateOnly(2026, 11, 24), out _)!;

    /// <summary>What a cell says, in a line.</summary>
    public static string Said(Cell cell) =>
        $"{string.Join('+', cell.Before)}→{string.Join('+', cell.After)} {cell.Share:0.000}: {string.Join(", ", cell.Witness.Select(a => $"{a.Fact.Id} {a.YesNo}"))} by {string.Join(", ", cell.Charges.Select(c => $"{(c.IsNew ? "+" : c.IsGone ? "-" : "")}{c.Id} {string.Join(' ', c.Cites)}"))}";

    /// <summary>What judging the witness under each law says that the cell does not; null where both say the same.</summary>
    public static string? Wrong(Cell cell, IReadOnlyList<string> ids, (AskedLaw Before, AskedLaw After) laws, bool applied) =>
        Wrong(cell.Before, cell, ids, laws.Before, applied) ?? Wrong(cell.After, cell, ids, laws.After, applied);

    private static string? Wrong(IReadOnlyList<string> held, Cell cell, IReadOnlyList<string> ids, AskedLaw law, bool applied)
    {
        var reasoner = new Reasoner(law.Text, law.Day, law.Readings);
        var logic = reasoner.Logic(cell.Witness.Select(a => Told(a, law.Text)).OfType<Answer>());
        foreach (var id in ids)
        {
            var found = law.Text.Find(id) is { } conclusion ? logic.StateOfReported(conclusion) : State.No;
            found = applied && found == State.Yes ? logic.StateOn(law.Day, new Binding(law.Text.Find(id)!, null)) : found;
            if (found != (held.Contains(id) ? State.Yes : State.No))
            {
                return $"{Said(cell)}: under {law.Text.Act.Id} {law.Text.Since} on {law.Day} {id} is {found}";
            }
        }

        return null;
    }

    /// <summary>The same answer to the fact of another text; null where that has none.</summary>
    private static Answer? Told(Answer answer, LawText text) => text.FindFact(answer.Fact.Id) is not { } fact ? null : answer.Fact.Type switch
    {
        FactType.OneOf => Answer.OneOf(fact, fact.ValueIndex(answer.Fact.Values[answer.Includes[0]].Name)),
        FactType.SomeOf => Answer.Exactly(fact, [.. answer.Includes.Select(v => fact.ValueIndex(answer.Fact.Values[v].Name))]),
        FactType.Date => answer.Date is { } day ? Answer.OnDay(fact, day) : Answer.NeverHappens(fact),
        FactType.Number => Answer.OfNumber(fact, answer.Number!.Value),
        _ => Answer.Of(fact, answer.YesNo!.Value),
    };
}
