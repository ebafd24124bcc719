using CsCheck;
using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Tests.Law;

/// <summary>Laws as chance has them: any characters, the language's own words in any order, and the toy law with lines and words out of place.</summary>
internal static class AnyLaw
{
    private static readonly string[] Words =
    [
        "class", "role", "party", "shorthand", "fact", "rule", "duty", "route", "penalty", "form", "phase", "spare", "reading", "flag", "stated", "not computable",
        "never", "impossible", "insert", "replace", "repeal", "in", "when", "unless", "only when", "ask", "help", "told by another:", "called", "on", "asked by", "to",
        "before", "by", "at once", "every", "within", "of", "proof", "for", "at least", "at most", "must", "may", "up to EUR", "the lower", "by national law", "only",
        "field", "covers", "from", "until", "yes", "no", "take", "points to", "and", "or", "not", "any of", "all of", "is", "includes", "is any of", "under", "all", "rest",
        "except", "after entry into force", "else", "if any", "optional", "system", "yes/no", "judgement", "one of", "some of", "date", "number metres", "outside",
        "otherwise", "start of", "on or after", "source", "as of", "given", "then", "open", "due", "none", "national law", "not yet", "million", "% of turnover, the higher",
        "flies", "stunt", "stunt/pull", "flyer", "approval/by-club", "line-length", "wing-form", "delta", "line-colours", "first-sold", "general", "breach",
        "crash-report", "report-crash", "careful-near-roads", "beach-guard", "toy-act", "a", "iv", "1", "7.5", "10^25", "15 days", "2 working days", "2026-02-30",
        "2024-08-01", "3(1)", "annex II/A(1)", "6 to 9", "(a)", "(", ")", ",", ":", "@", "/", "-", ">", "<=", "%", "?", "\"A text.\"", "\"", "#", "```", "---", "é",
    ];

    private static readonly string[] Spaces = [" ", " ", " ", "\n  ", "\n  ", "\n", "\n      ", "\n          ", "", "  "];

    private static readonly string[] Openings = ["```keur\n", "```keur\n", "```keur\nrule tested @ 3(1)\n  when ", "```keur\nin duty report-crash\n  ", "```keur\nfact tested of ", "```example\nTitle\n  ", "```nl\n", "---\nid: toy-act\n"];

    /// <summary>Text that need not be law at all.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(Any(Openings), Gen.OneOf(Gen.Char, Any("()@:,\"'#-/ \n\t\r`aI1^.–\u2028\ud83d".ToCharArray())).Array[0, 120], (opening, text) => opening + new string(text));

    /// <summary>Words of the language in any order.</summary>
    public static Gen<string> Soup { get; } = Gen.Select(
        Any(Openings),
        Gen.Select(Any(Words), Any(Spaces), (word, space) => word + space).Array[0, 60],
        (opening, words) => opening + string.Concat(words));

    /// <summary>One file of the toy law with up to four things out of place, and its path.</summary>
    public static Gen<SourceFile> Mutated { get; } = Gen.Select(
        Any<SourceFile>([.. ToyLaw.Files.Where(f => f.Text.Length > 100)]),
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Array[1, 4],
        (file, changes) => new SourceFile(file.Path, string.Join('\n', changes.Aggregate(file.Lines.ToList(), (lines, c) => Mutate(lines, c.Item1, c.Item2, c.Item3)))));

    private static Gen<T> Any<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);

    /// <summary>Reads and binds every text, and holds what must hold of every law, however broken.</summary>
    public static void Survives(IEnumerable<SourceFile> files)
    {
        var diagnostics = new Diagnostics();
        var library = LawReader.Read(files, diagnostics);
        foreach (var act in library.BaseActs)
            library.TextsOf(act.Id, diagnostics);
        foreach (var found in diagnostics)
            HasPlace(found);
    }

    private static void HasPlace(Diagnostic found)
    {
        var (span, line) = (found.Span, found.Span.File.LineAt(found.Span.Line));
        if (span.Line < 1 || span.Line > span.File.Lines.Count || span.Column < 1 || span.Length < 1 || span.Column - 1 + span.Length > Math.Max(1, line.Length + 1))
            Assert.Fail($"{found.Code} has no place: {span} of length {span.Length} in a line of {line.Length}: {line}");
        if (found.Code.Length == 0 || found.Render(Language.English).Length == 0 || found.Render(Language.Dutch).Length == 0)
            Assert.Fail($"{found.Code} says nothing at {span}");
    }

    private static List<string> Mutate(List<string> lines, int kind, int first, int second)
    {
        var (at, other) = (first % lines.Count, second % lines.Count);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                return lines.Count > 0 ? lines : [""];
            case 1:
                lines.Insert(other, lines[at]);
                return lines;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                return lines;
            case 3:
                lines[at] = new string(' ', second % 12) + lines[at].TrimStart();
                return lines;
            case 4:
                lines[at] += " " + lines[other].TrimStart();
                return lines;
            default:
                lines[at] = string.Join(' ', MutateWords(lines[at].Split(' ').ToList(), kind, second));
                return lines;
        }
    }

    private static List<string> MutateWords(List<string> words, int kind, int chance)
    {
        var (at, other) = (chance % words.Count, chance / 7 % words.Count);
        switch (kind)
        {
            case 5:
                words.RemoveAt(at);
                break;
            case 6:
                words.Insert(other, words[at]);
                break;
            case 7:
                (words[at], words[other]) = (words[other], words[at]);
                break;
            default:
                words[at] = Words[chance % Words.Length];
                break;
        }

        return words;
    }
}
