using Keur.Law;
using Keur.Law.Model;

namespace Keur.Exchange.Cards;

/// <summary>Adds answers to a card as written, so that its comments, its order and all else it says stay as they are.</summary>
public sealed class CardAdditions
{
    private const string Step = "  ";
    private readonly Card _card;
    private readonly List<string> _lines;

    private CardAdditions(Card card)
    {
        _card = card;
        _lines = [.. card.File.Text.TrimEnd('\r', '\n').Split('\n')];
    }

    /// <summary>The text of the card with these answers added under `facts`; null where it is laid out so that nothing can be added to it.</summary>
    /// <param name="card">The card; none of the facts is answered under its `facts` yet.</param>
    /// <param name="answers">The answers.</param>
    public static string? Add(Card card, IReadOnlyList<CardAddition> answers)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Count == 0 ? card.File.Text : new CardAdditions(card).Add(answers);
    }

    private string? Add(IReadOnlyList<CardAddition> answers)
    {
        var added = _card.FactsEntry switch
        {
            null => AddKey(answers),
            { Value: CardScalar { IsEmpty: true, Text.Length: 0 } } key => AddBelow(key.Key.Span.Line, IndentAt(key.Key.Span.Column) + Step, answers),
            { Value: CardMap { Entries.Count: > 0 } map } when !IsFlow(map) => AddBelow(LastLineOf(map), IndentAt(map.Entries[0].Key.Span.Column), answers),
            { Value: CardMap map } when IsFlow(map) => AddInside(map.Span.Line, map.Span.Column, Flow(answers) + (map.Entries.Count > 0 ? ", " : string.Empty)),
            _ => false,
        };
        return added ? string.Join('\n', _lines) + "\n" : null;
    }

    private bool AddKey(IReadOnlyList<CardAddition> answers)
    {
        var first = _lines.FindIndex(l => l.TrimStart().StartsWith('{'));
        if (first >= 0 && _card.Shared.Span.Line == first + 1)
        {
            return AddInside(first + 1, _lines[first].IndexOf('{') + 1, $"\"facts\": {{ {Flow(answers)} }}, ");
        }

        _lines.Add("facts:" + LineEnd);
        return AddBelow(_lines.Count, Step, answers);
    }

    private bool AddInside(int line, int column, string text)
    {
        _lines[line - 1] = _lines[line - 1].Insert(column, " " + text);
        return true;
    }

    private bool AddBelow(int line, string indent, IReadOnlyList<CardAddition> answers)
    {
        foreach (var (fact, answer, remark) in answers)
        {
            var written = $"{indent}{fact.Id}: {(answer is null ? AnswerReader.Unknown : CardWriter.Value(answer))}{(remark is null ? string.Empty : "  # " + remark)}{LineEnd}";

            // A new card has a line for every question, to take the `#` off: the answer goes there.
            var asked = _lines.FindIndex(_card.FactsEntry?.Key.Span.Line ?? 0, l => l.StartsWith($"{indent}#{fact.Id}:", StringComparison.Ordinal));
            if (asked >= 0)
            {
                _lines[asked] = written;
            }
            else
            {
                _lines.Insert(line++, written);
            }
        }

        return true;
    }

    private string LineEnd => _card.File.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : string.Empty;

    private static string IndentAt(int column) => new(' ', column - 1);

    private bool IsFlow(CardMap map) => _lines[map.Span.Line - 1][map.Span.Column - 1] == '{';

    /// <summary>The last line of a map that is written line by line: what is indented deeper than its keys, or lists at their depth, still belongs to it.</summary>
    private int LastLineOf(CardMap map)
    {
        var last = map.Entries[^1].Key.Span;
        var line = last.Line;
        while (line < _lines.Count && (IsDeeper(_lines[line], last.Column) || _lines[line].StartsWith(IndentAt(last.Column) + "- ", StringComparison.Ordinal)))
        {
            line++;
        }

        return line;
    }

    private static bool IsDeeper(string line, int column) => line.Trim().Length > 0 && line.TakeWhile(c => c == ' ').Count() >= column;

    private static string Flow(IEnumerable<CardAddition> answers) =>
        string.Join(", ", answers.Select(a => $"\"{a.Fact.Id}\": {(a.Answer is null ? $"\"{AnswerReader.Unknown}\"" : Flow(a.Answer))}"));

    private static string Flow(Answer answer) => answer switch
    {
        { Fact.Type: FactType.SomeOf, IsComplete: true } => Flow(answer.Fact, answer.Includes),
        { Fact.Type: FactType.SomeOf } => $"{{ \"includes\": {Flow(answer.Fact, answer.Includes)}, \"excludes\": {Flow(answer.Fact, answer.Excludes)} }}",
        _ => $"\"{CardWriter.Value(answer)}\"",
    };

    private static string Flow(Fact fact, IEnumerable<int> places) => $"[{string.Join(", ", places.Select(p => $"\"{fact.Values[p].Name}\""))}]";
}
