using System.Text;

namespace Keur.Tests.Reasoning.Agreement;

/// <summary>Writes a few random facts of every type, some behind gates.</summary>
internal sealed class ToyFacts(ToyConditions conditions)
{
    public const string Event = "event";

    /// <summary>The facts; what tests them is offered to later conditions.</summary>
    public string Write(int count)
    {
        // Every toy law has a date, which a spare may end with, and a plain question, so that a gate has something to test.
        var text = new StringBuilder(Fact(Event, "date", []));
        conditions.Offer($"{Event} before {conditions.Day}", $"{Event} on or after {conditions.Day}");
        text.Append(Fact("plain", "yes/no", []));
        conditions.Offer("plain");
        for (var i = 0; i < count; i++)
        {
            text.Append(Any($"fact-{i}"));
        }

        return text.ToString();
    }

    private string Any(string name)
    {
        string[] values = ["red", "blue", "green"];
        var (type, has, tests) = conditions.Pick<(string, string[], string[])>(
        [
            ("yes/no", [], [name]),
            ("judgement", [], [name]),
            ("one of", values, [$"{name} is red", $"{name} is any of (red, green)"]),
            ("some of", values, [$"{name} includes red", $"{name} includes any of (blue, green)", $"{name} is (red)", $"{name} is ()"]),
            ("date", [], [$"{name} before {conditions.Day}", $"{name} on or after {conditions.Day}", $"{name} is never"]),
            ("number persons", [], [$"{name} >= 10", $"{name} < 10", $"{name} > 10", $"{name} <= 50"]),
        ]);
        var fact = Fact(name, type, has);
        conditions.Offer(tests);
        return fact;
    }

    private string Fact(string name, string type, string[] values)
    {
        var lines = string.Concat(values.Select(v => $"  {v} \"{v}\"\n"));
        var gate = name is not (Event or "plain") ? conditions.Clause("only when", 2) : string.Empty;
        return $"fact {name} of system : {type}\n{lines}{gate}  ask \"{name}?\"\n\n";
    }
}
