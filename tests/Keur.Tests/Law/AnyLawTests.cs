using CsCheck;
using Keur.Law;

namespace Keur.Tests.Law;

/// <summary>No law, however broken, ends the reader, keeps it busy for ever or is reported where it does not stand.</summary>
public sealed class AnyLawTests
{
    private static readonly int Long = Environment.GetEnvironmentVariable("KEUR_LONG") == "1" ? 10 : 1;

    [Fact]
    public void Any_text_is_survived() => Sample(AnyLaw.Text, 40_000, text => AnyLaw.Survives(Alone(text)));

    [Fact]
    public void Any_words_of_the_language_are_survived() => Sample(AnyLaw.Soup, 40_000, text => AnyLaw.Survives(Alone(text)));

    [Fact]
    public void Any_words_within_the_toy_law_are_survived() =>
        Sample(AnyLaw.Soup, 4_000, text => AnyLaw.Survives(ToyLaw.Files.Append(new SourceFile("ToyLaw/toy-change/more.md", text))));

    [Fact]
    public void The_toy_law_with_things_out_of_place_is_survived() =>
        Sample(AnyLaw.Mutated, 16_000, file => AnyLaw.Survives(ToyLaw.Files.Select(f => f.Path == file.Path ? file : f)));

    [Fact]
    public void The_toy_law_itself_is_survived() => AnyLaw.Survives(ToyLaw.Files);

    private static void Sample<T>(Gen<T> gen, int count, Action<T> survives) =>
        gen.Sample(survives, iter: Long * count);

    private static SourceFile[] Alone(string text) =>
    [
        new("law/toy-act/act.md", "---\nid: toy-act\ntitle: Act\nin-force: 2020-01-01\n---\n```keur\nrule stunt/pull @ 3(1)\nduty report-crash @ 4\n  on flyer\n```\n"),
        new("law/toy-act/outline.json", """{ "texts": [ { "paths": [ "3(1)", "4" ] } ] }"""),
        new("law/vocabulary/names.md", "```keur\nclass stunt \"S\"\nrole flyer \"F\"\nfact flies of system : yes/no\n  ask \"?\"\nfact first-sold of system : date\n  ask \"?\"\n```\n"),
        new("law/toy-act/tested.md", text),
    ];
}
