using System.Text;
using Keur.Law;

namespace Keur.Tests.Law;

/// <summary>A law twice as long takes about twice the work to read and bind. Work is counted as memory asked for: the clock of a busy machine says little.</summary>
public sealed class SizeTests
{
    private const double Doubled = 2.5;

    [Fact]
    public void Twice_the_declarations_are_twice_the_work()
    {
        Work(100);

        Assert.InRange((double)Work(4000) / Work(2000), 1, Doubled);
    }

    [Fact]
    public void Twice_the_condition_is_twice_the_work()
    {
        long Of(int count) => Work("rule tested @ 1\n  when fact0" + string.Concat(Enumerable.Range(1, count).Select(i => $"\n    and fact{i % 5}")), 5);
        Of(100);

        Assert.InRange((double)Of(20_000) / Of(10_000), 1, Doubled);
    }

    private static long Work(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append($"rule group{i % 20}/ground{i} @ {(i % 9) + 1}(1)\n  when any of\n    (a) fact{i}\n    (b) rule{i}\n  unless fact{(i + 1) % count}\nrule rule{i} @ 1(1)\n  when fact{i}\n");
        return Work(text.ToString(), count);
    }

    private static long Work(string act, int facts)
    {
        var vocabulary = string.Concat(Enumerable.Range(0, facts).Select(i => $"fact fact{i} of system : yes/no\n{(i > 0 ? $"  only when fact{i - 1}\n" : "")}  ask \"?\"\n"));
        var law = LawSnippet.Of(act, vocabulary);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = law.Read().TextOf("act", DateOnly.MaxValue, [], law.Diagnostics);
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(facts, text.Facts.Count);
        Assert.DoesNotContain(law.Diagnostics, d => d.Severity == Severity.Error);
        return work;
    }
}
