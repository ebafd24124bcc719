using System.Text;
using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Bench.Standard;

/// <summary>The standard workload of `bench/workloads/standard.md`: rules and cases from a fixed seed, so that every engine is given the same.</summary>
internal sealed class StandardWorkload
{
    /// <summary>The facts.</summary>
    public const int Facts = 40;

    /// <summary>The rules.</summary>
    public const int Rules = 60;

    /// <summary>The conclusions.</summary>
    public const int Conclusions = 6;

    private const int Seed = 1_105;

    /// <summary>Makes the rules.</summary>
    public StandardWorkload()
    {
        var random = new Random(Seed);
        All = [.. Enumerable.Range(0, Rules).Select(r => Rule(r, random))];
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<StandardRule> All { get; }

    private static StandardRule Rule(int place, Random random)
    {
        var facts = Enumerable.Range(0, Facts).ToArray();
        random.Shuffle(facts);
        var count = 2 + random.Next(3);
        var (grouped, excepted) = (random.Next(3) == 0, random.Next(4) == 0);
        var literals = facts.Take(count + 1).Select(f => (2 * f) + random.Next(2)).ToList();
        var all = grouped && count > 2 ? count - 2 : count;
        return new StandardRule(place / (Rules / Conclusions), literals[..all], literals[all..count], excepted ? literals[count] : null);
    }

    /// <summary>The answers of cases: of each fact a plane of yes and one of no, 64 cases a word.</summary>
    /// <param name="cases">How many: a multiple of 64.</param>
    /// <param name="unknown">What share is unknown, in hundredths.</param>
    public static (ulong[] Yes, ulong[] No)[] Cases(int cases, int unknown)
    {
        var random = new Random(Seed + unknown);
        return [.. Enumerable.Range(0, Facts).Select(_ => Planes(cases / 64, unknown, random))];
    }

    private static (ulong[] Yes, ulong[] No) Planes(int words, int unknown, Random random)
    {
        var (yes, no) = (new ulong[words], new ulong[words]);
        for (var word = 0; word < words; word++)
        {
            var (value, known) = ((ulong)random.NextInt64(long.MinValue, long.MaxValue), 0UL);
            for (var bit = 0; bit < 64; bit++)
            {
                known |= random.Next(100) >= unknown ? 1UL << bit : 0;
            }

            (yes[word], no[word]) = (value & known, ~value & known);
        }

        return (yes, no);
    }

    /// <summary>The rules as a law.</summary>
    public LawText ToLaw()
    {
        var names = new StringBuilder();
        var rules = new StringBuilder();
        for (var c = 0; c < Conclusions; c++)
        {
            names.Append($"class goal-{Letters(c)} \"Goal {c}\"\n");
        }

        for (var f = 0; f < Facts; f++)
        {
            names.Append($"\nfact fact-{Letters(f)} of system : yes/no\n  ask \"Fact {f}?\"\n");
        }

        foreach (var (place, rule) in All.Index())
        {
            var any = rule.Any.Count == 0 ? string.Empty : $" and ({string.Join(" or ", rule.Any.Select(Written))})";
            rules.Append($"rule goal-{Letters(rule.Conclusion)}/rule-{Letters(place)} @ 1\n  when {string.Join(" and ", rule.All.Select(Written))}{any}\n").Append(rule.Unless is { } unless ? $"  unless {Written(unless)}\n\n" : "\n");
        }

        const string Act = "---\nid: standard\ntitle: Standard\nin-force: 2024-08-01\n---\n\n";
        static string Block(StringBuilder lines) => $"# Article 1 — Rules\n\nRules.\n\n```keur\n{lines}```\n";
        var mistakes = new Diagnostics();
        var library = LawReader.Read([new("law/vocabulary/facts.md", Block(names)), new("law/standard/act.md", Act + Block(rules)), new("law/standard/outline.json", """{ "texts": [ { "paths": ["1"] } ] }""")], mistakes);
        var text = library.TextOf("standard", new DateOnly(2026, 11, 24), [], mistakes);
        return mistakes.HasErrors ? throw new InvalidOperationException(string.Join('\n', mistakes.Select(m => m.Render(Language.English)))) : text;
    }

    private static string Written(int literal) => (literal & 1) == 0 ? $"fact-{Letters(literal >> 1)}" : $"not fact-{Letters(literal >> 1)}";

    /// <summary>A number in letters: names of the language end in none.</summary>
    private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    /// <summary>The rules for engines of other languages.</summary>
    public string ToJson() => JsonSerializer.Serialize(All.Select(r => new { conclusion = r.Conclusion, all = r.All, any = r.Any, unless = r.Unless }));
}
