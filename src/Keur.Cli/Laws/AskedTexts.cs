using System.CommandLine;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Cli.Laws;

/// <summary>The texts a command of the law is about: those of the specs given, or every text of every act.</summary>
internal static class AskedTexts
{
    /// <summary>`[SPEC…]`.</summary>
    public static Argument<string[]> Specs(Terminal terminal) => new("SPEC")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = new Words("The texts, as `ID[+ACT][@TEXT-DAY]` (default: every text of every act).", "De teksten, als `ID[+WET][@TEKSTDAG]` (standaard: elke tekst van elke wet).").In(terminal.Language),
    };

    /// <summary>The texts; null, with the reason reported, where a spec names none.</summary>
    public static IReadOnlyList<LawText>? Find(Terminal terminal, LawLibrary library, IReadOnlyList<string> specs)
    {
        if (specs.Count == 0)
        {
            return [.. library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics()))];
        }

        var found = specs.Select(s => new LawAtHand(terminal).Find(library, s)).ToList();
        return found.Contains(null) ? null : [.. found.Select(f => f!.Text)];
    }

    /// <summary>How a text is named: its act, what was added that is not in force, and the day since which it is so.</summary>
    public static string NameOf(LawText text)
    {
        var added = string.Concat(text.Amendments.Where(a => a.InForce is null).Select(a => $"+{a.Id}"));
        return text.Since is { } day ? $"{text.Act.Id}{added}@{day:yyyy-MM-dd}" : text.Act.Id + added;
    }

    /// <summary>The spec by which a text is asked for under these sides of its readings.</summary>
    public static string SpecOf(LawText text, IReadOnlyDictionary<string, bool> sides) =>
        NameOf(text) + (sides.Count == 0 ? string.Empty : $"?{string.Join(',', sides.Select(s => $"{s.Key}={(s.Value ? "yes" : "no")}"))}");
}
