using System.Text;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>A small random law that uses every construct that bears on whether and when something holds.</summary>
internal sealed class ToyLaw
{
    private const string Names = """
        class outer "Outer" outside
        class alpha "Alpha" fails
        class beta "Beta"
        class other "Other" otherwise
        role maker "Maker"
        role keeper "Keeper"
        party office "Office"


        """;

    private readonly ToyConditions _conditions;
    private readonly StringBuilder _rules = new();

    /// <summary>A law of its own; or, with another seed for its rules, one that asks the same facts and says something else.</summary>
    public ToyLaw(int seed, int? rules = null)
    {
        var random = new Random(seed);
        _conditions = new ToyConditions(random);
        Vocabulary = Names + new ToyFacts(_conditions).Write(2 + random.Next(4));
        _conditions = rules is { } other ? _conditions.With(new Random(other)) : _conditions;
        WriteRules();
        WriteRest();
        WriteTimes();
        (Text, Mistakes) = Read(Vocabulary, Rules);
    }

    public string Vocabulary { get; }

    public string Rules => _rules.ToString();

    public LawText Text { get; }

    /// <summary>What is wrong with the law; nothing should be.</summary>
    public Diagnostics Mistakes { get; }

    public override string ToString() => Vocabulary + Rules;

    /// <summary>Reads a toy law from its declarations.</summary>
    public static (LawText Text, Diagnostics Mistakes) Read(string vocabulary, string rules)
    {
        const string Act = "---\nid: toy\ntitle: Toy\ncelex: 32024R0001\neli: http://data.europa.eu/eli/reg/2024/1/oj\nadopted: 2024-06-13\npublished: 2024-07-12\nin-force: 2024-08-01\n---\n\n";
        var paths = Enumerable.Range(1, 30).SelectMany(a => new[] { $"{a}" }.Concat(Enumerable.Range(1, 4).Select(p => $"{a}({p})")));
        var outline = $$"""{"act": "toy", "texts": [{"from": "2024-08-01", "paths": [{{string.Join(", ", paths.Select(p => $"\"{p}\""))}}]}]}""";
        var mistakes = new Diagnostics();
        var library = LawReader.Read(
            [new("law/vocabulary/facts.md", Block(vocabulary)), new("law/toy/act.md", Act + Block(rules)), new("law/toy/outline.json", outline)], mistakes);
        return (library.TextsOf("toy", mistakes)[0], mistakes);
    }

    private static string Block(string lines) => $"# Toy\n\nA toy.\n\n```keur\n{lines}\n```\n";

    private string When => _conditions.Clause("when");

    private string Unless => _conditions.Clause("unless", 3) + _conditions.Clause("unless", 6);

    private void Add(string declaration) => _rules.Append(declaration).Append('\n');

    private void Rule(string id, string cite)
    {
        Add($"rule {id} @ {cite}\n{When}{Unless}");
    }

    private void WriteRules()
    {
        Add($"phase early @ 20(1)\n  covers 3(1), 5(1), 7(2)\n{Starts()}");
        _conditions.Offer($"{ToyFacts.Event} before start of early", $"{ToyFacts.Event} on or after start of early");
        Add("reading side @ 6\n  yes \"Yes.\"\n  no \"No.\"\n  take yes\n");
        _conditions.Offer("side");
        Rule("first-step", "1(1)");
        _conditions.Offer("first-step");
        Rule("second-step", "1(2)");
        _conditions.Offer("second-step");
        Rule("outer/one", "2(1)");
        Rule("alpha/one", "3(1)");
        Rule("alpha/two", "3(2)");
        _conditions.Offer("alpha", "outer", "alpha/two", "alpha under 3(1)");
        Rule("beta/one", "4(1)");
        Rule("maker/one", "5(1)");
        Rule("keeper/one", "5(2)");
        _conditions.Offer("beta", "maker", "not keeper");
    }

    private void WriteRest()
    {
        Add($"route way \"Way\" @ 8\n{When}  must short {_conditions.Clause("when").TrimEnd()}\n  may long\n  may short {_conditions.Clause("when").TrimEnd()}\n");
        _conditions.Offer("way/short", "way");
        Add($"duty first-duty \"First\" @ 7(1)\n  on {_conditions.Pick(["maker", "maker, keeper", "office"])}\n{When}{Unless}");
        Add($"duty second-duty \"Second\" @ 7(2)\n  on keeper\n{_conditions.Clause("when", 2)}{Unless}");
        _conditions.Offer("first-duty");
        Add($"penalty fine @ 9\n  for 3, 7\n{When}{Unless}  up to EUR 5 million\n");
        Add($"flag look \"Look\" @ 10\n  on maker\n{When}{Unless}  points to \"other law\"\n");
        Add($"impossible no-such @ 22\n  {_conditions.Condition(2)} and plain\n  \"It cannot be.\"\n");
    }

    private void WriteTimes()
    {
        Add($"phase general @ 20\n  covers rest\n{Starts()}");
        Add($"phase late @ 20(2)\n  covers {_conditions.Pick(["3 to 4", "3(2), 8", "7, 8", "5 except 5(1)"])}\n{Starts()}");
        Add($"spare grace @ 21(1)\n  from {_conditions.Pick(["all except 2", "3 to 7", "3(1), 7(1), 8"])}\n{When}{Unless}{End()}");
        Add($"spare longer @ 21(2)\n  from {_conditions.Pick(["4, 5, 7", "9, 8", "all"])}\n{When}{Unless}{End()}{End()}");
    }

    private string Starts() => $"  from {_conditions.Day} {_conditions.Clause("when", 2).Trim()}\n  from {_conditions.Day} {_conditions.Clause("when", 2).Trim()}\n";

    private string End() => _conditions.OneIn(3)
        ? string.Empty
        : $"  until {(_conditions.OneIn(2) ? ToyFacts.Event : _conditions.Day)} {_conditions.Clause("when", 3).Trim()}\n";
}
