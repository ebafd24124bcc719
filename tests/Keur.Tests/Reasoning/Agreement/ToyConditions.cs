namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Writes random conditions of the law language over tests that are at hand.</summary>
internal sealed class ToyConditions(Random random)
{
    private static readonly string[] Days = ["2025-02-02", "2025-08-02", "2026-08-02", "2027-12-02", "2030-08-02"];

    private readonly List<string> _tests = [];

    /// <summary>The same tests at hand, chosen by other chances.</summary>
    public ToyConditions With(Random other)
    {
        var conditions = new ToyConditions(other);
        conditions._tests.AddRange(_tests);
        return conditions;
    }

    public string Day => Pick(Days);

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public bool OneIn(int times) => random.Next(times) == 0;

    /// <summary>Lets later conditions test this too.</summary>
    public void Offer(params string[] tests) => _tests.AddRange(tests);

    /// <summary>A clause with a condition, or nothing.</summary>
    public string Clause(string word, int oneIn = 1) => OneIn(oneIn) ? $"  {word} {Condition(2)}\n" : string.Empty;

    public string Condition(int depth)
    {
        var test = Pick(_tests);
        if (depth == 0 || OneIn(3))
        {
            return OneIn(4) ? $"not {test}" : test;
        }

        var inner = string.Join(OneIn(2) ? " and " : " or ", Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Condition(depth - 1)));
        return OneIn(4) ? $"not ({inner})" : $"({inner})";
    }
}
