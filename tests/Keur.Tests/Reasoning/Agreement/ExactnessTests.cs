using Keur.Law.Model;
using Keur.Reasoning.Diagrams;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Where calculating with three values would say open, the reasoner says what holds for every possible system.</summary>
public sealed class ExactnessTests
{
    private const string Facts = """
        class alpha "Alpha"
        fact aaa of system : yes/no
          ask "A?"
        fact bbb of system : yes/no
          only when aaa
          ask "B?"
        fact kind of system : one of
          red "Red"
          blue "Blue"
          ask "Which kind?"
        fact marks of system : some of
          dot "Dot"
          bar "Bar"
          only when not aaa
          ask "Which marks?"
        fact day-one of system : date
          ask "Which day?"
        fact staff of system : number persons
          ask "How many?"
        """;

    [Theory]
    [InlineData("(aaa or not aaa)", State.Yes)]
    [InlineData("(aaa and not aaa)", State.No)]
    [InlineData("(bbb and not aaa)", State.No)]
    [InlineData("(not bbb or aaa)", State.Yes)]
    [InlineData("(kind is red or kind is blue)", State.Yes)]
    [InlineData("(kind is red and kind is blue)", State.No)]
    [InlineData("(marks includes dot and bbb)", State.No)]
    [InlineData("(marks is () or not aaa)", State.Yes)]
    [InlineData("(day-one before 2026-01-01 and day-one on or after 2027-01-01)", State.No)]
    [InlineData("(day-one before 2027-01-01 or day-one on or after 2026-01-01 or day-one is never)", State.Yes)]
    [InlineData("(day-one before 2026-01-01 or day-one on or after 2026-01-01)", State.Open)]
    [InlineData("(staff >= 10 and staff < 5)", State.No)]
    [InlineData("(staff >= 10 or staff < 10)", State.Yes)]
    [InlineData("(first-half or second-half)", State.Yes)]
    [InlineData("(aaa and (bbb or not bbb))", State.Open)]
    public void A_condition_without_answers_is_decided_exactly(string condition, State expected)
    {
        var (law, mistakes) = ToyLaw.Read(Facts, $"""
            rule first-half @ 1
              when aaa and kind is red
            rule second-half @ 2
              when not aaa or kind is blue
            rule alpha/one @ 3
              when {condition}
            phase general @ 20
              covers rest
              from 2026-08-02
            """);
        Assert.Empty(mistakes);
        var reasoner = new Reasoner(law, new DateOnly(2026, 1, 1));
        Assert.Equal(Truth.Open, reasoner.Logic([]).Plainly(law.Find("alpha")!));
        Assert.Equal(expected, reasoner.Judge([]).Verdict!.Class("alpha").State);
    }

    [Fact]
    public void An_answer_that_opens_a_gate_is_the_reason_for_what_the_gate_says()
    {
        var (law, mistakes) = ToyLaw.Read(Facts, "rule alpha/one @ 3\n  when aaa\nphase general @ 20\n  covers rest\n  from 2026-08-02");
        Assert.Empty(mistakes);
        var judged = new Reasoner(law, new DateOnly(2026, 1, 1)).Judge(new Given(law).Yes("bbb")).Verdict!.Class("alpha");
        Assert.Equal(State.Yes, judged.State);
        Assert.Contains("bbb", Leaves(judged.Because));
    }

    [Fact]
    public void An_explanation_stays_short_however_often_it_reads_the_same_conclusion()
    {
        const int Depth = 12;
        static string Rule(string side, int i) => $"rule {side}-{i} @ 1\n  when left-{i - 1} and right-{i - 1}\n";
        var steps = Enumerable.Range(1, Depth).Select(i => Rule("left", i) + Rule("right", i));
        var (law, mistakes) = ToyLaw.Read(Facts, $"rule left-0 @ 1\n  when aaa\nrule right-0 @ 1\n  when bbb\n{string.Concat(steps)}rule alpha/one @ 3\n  when left-{Depth}\nphase general @ 20\n  covers rest\n  from 2026-08-02");
        Assert.Empty(mistakes);
        var judged = new Reasoner(law, new DateOnly(2026, 1, 1)).Judge(new Given(law).Yes("aaa", "bbb")).Verdict!.Class("alpha");
        Assert.InRange(judged.Because.Sum(Size), Depth, 1_000);
    }

    private static int Size(Because step) => 1 + step.Steps.Sum(Size);

    private static IEnumerable<string> Leaves(IEnumerable<Because> steps) => steps.SelectMany(s => s.Answer is { } answer ? [answer.Fact.Id] : Leaves(s.Steps));

    [Fact]
    public void A_hundred_unknown_answers_are_decided_within_few_nodes()
    {
        var law = Wide(100);
        var logic = new Reasoner(law, new DateOnly(2026, 1, 1)).Logic([]);
        Assert.Equal(State.Open, logic.StateOfReported(law.Find("alpha")!));
        Assert.Equal(State.Yes, logic.StateOfReported(law.Find("beta")!));
        Assert.Equal(State.Open, logic.StateOf(logic.Reported(law.Find("alpha")!)));
        Assert.Equal(State.Yes, logic.StateOf(logic.Reported(law.Find("beta")!)));
        Assert.InRange(logic.Store.NodeTotal, 100, 5_000);
    }

    [Fact]
    public void What_takes_more_than_the_budget_is_said_to()
    {
        var law = Wide(100);
        var verdict = new Reasoner(law, new DateOnly(2026, 1, 1), budget: 60).Judge([]).Verdict!;
        Assert.Equal(State.BeyondBudget, verdict.Class("alpha").State);
        Assert.False(verdict.IsDetermined);
    }

    /// <summary>Two unlike halves: `alpha` needs one of many pairs, `beta` says of every one that it is so or not.</summary>
    private static LawText Wide(int count)
    {
        var facts = string.Concat(Enumerable.Range(0, count).Select(i => $"\nfact many-{i} of system : yes/no\n  ask \"{i}?\""));
        var pairs = Enumerable.Range(0, count / 2).Select(i => $"(many-{2 * i} and many-{(2 * i) + 1})");
        var sure = Enumerable.Range(0, count).Select(i => $"(many-{i} or not many-{i})");
        var (law, mistakes) = ToyLaw.Read(
            $"class alpha \"Alpha\"\nclass beta \"Beta\"{facts}",
            $"rule alpha/one @ 3\n  when {string.Join(" or ", pairs)}\nrule beta/one @ 4\n  when {string.Join(" and ", sure)}\nphase general @ 20\n  covers rest\n  from 2026-08-02");
        Assert.Empty(mistakes);
        return law;
    }
}
