using System.CommandLine;
using System.Text;
using System.Text.Json;
using Keur.Cli.Completing;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Cli.Laws;

/// <summary>`keur law facts`: what can be asked.</summary>
internal static class LawFactsCommand
{
    /// <summary>The command.</summary>
    public static Command Make(Terminal terminal)
    {
        var format = LawOptions.Format(terminal, "text", "json");
        var directory = LawOptions.Directory(terminal);
        var find = new Argument<string?>("WORD") { Arity = ArgumentArity.ZeroOrOne, Description = new Words("Only facts whose id or question has this word.", "Alleen feiten met dit woord in id of vraag.").In(terminal.Language) };
        LawWords.Offer(find, 0, LawWords.Facts);
        var command = new Command("facts", new Words("List what can be asked of a case.", "Som op wat over een geval gevraagd kan worden.").In(terminal.Language)) { find, format, directory };
        HelpText.Examples[command] = ["keur law facts", "keur law facts emotion", "keur law facts --format json"];
        command.SetAction(parsed =>
        {
            if (new LawAtHand(terminal).Open(parsed.GetValue(directory)) is not { } library)
            {
                return Terminal.BadInput;
            }

            var texts = library.BaseActs.Select(a => library.TextsOf(a.Id, new Diagnostics())[^1]).ToList();
            var word = parsed.GetValue(find);
            var facts = texts[0].Facts.Where(f => word is null || Mentions(f, word)).ToList();
            terminal.Out.Write(parsed.GetValue(format) == "json" ? Json(texts, facts) : Text(facts, terminal.Language));
            return 0;
        });
        return command;
    }

    private static bool Mentions(Fact fact, string word) =>
        new[] { fact.Id, fact.Ask.English, fact.Ask.Dutch }.Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A type as the language writes it.</summary>
    public static string TypeOf(Fact fact) => fact.Type switch
    {
        FactType.YesNo => "yes/no",
        FactType.Judgement => "judgement",
        FactType.OneOf => "one of",
        FactType.SomeOf => "some of",
        FactType.Date => "date",
        _ => "number",
    };

    private static string Text(List<Fact> facts, Language language)
    {
        var lines = new StringBuilder();
        foreach (var fact in facts)
        {
            lines.AppendLine($"{fact.Id}  ({TypeOf(fact)}{(fact.Unit is null ? string.Empty : " " + fact.Unit)}, {SubjectOf(fact)})");
            lines.AppendLine($"    {fact.Ask.In(language)}");
            foreach (var value in fact.Values)
            {
                lines.AppendLine($"      {value.Name,-26} {value.Text.In(language)}");
            }

            if (fact.OnlyWhen is { } gate)
            {
                lines.AppendLine($"    {new Words("only when", "alleen als").In(language)}: {FormulaText.Of(gate)}");
            }
        }

        return lines.ToString();
    }

    private static string SubjectOf(Fact fact) => fact.Subject.ToString().ToLowerInvariant();

    private static string Json(List<LawText> texts, List<Fact> facts) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var fact in facts)
        {
            Write(json, texts, fact);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, List<LawText> texts, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("type", TypeOf(fact));
        json.WriteString("of", SubjectOf(fact));
        json.WriteStartArray("values");
        foreach (var value in fact.Values)
        {
            json.WriteStartObject();
            json.WriteString("name", value.Name);
            json.WriteString("en", value.Text.English);
            json.WriteString("nl", value.Text.Dutch);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("unit", fact.Unit);
        WriteWords(json, "ask", fact.Ask);
        WriteWords(json, "help", fact.Help);
        json.WriteString("onlyWhen", fact.OnlyWhen is null ? null : FormulaText.Of(fact.OnlyWhen));
        json.WriteStartObject("cites");
        foreach (var text in texts)
        {
            json.WriteStartArray(text.Act.Id);
            foreach (var cite in FactUse.CitesOf(text, text.FindFact(fact.Id)!))
            {
                json.WriteStringValue(cite.Path);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, Words? words)
    {
        if (words is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", words.English);
        json.WriteString("nl", words.Dutch);
        json.WriteEndObject();
    }
}
