using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Tests.House;

namespace Keur.Tests.Exchange.Cards;

/// <summary>A small vocabulary with a fact of every type, and the ways to hold a card against it.</summary>
internal static class CardLaw
{
    private const string Vocabulary = """
        # Names

        ```keur
        fact established of actor : one of
          union          "In the Union"
          third-country  "Outside the Union"
          ask   "Where are you established?"

        fact size of actor : one of
          small  "Small"
          large  "Large"
          ask   "How large is your enterprise?"
          help  "Partner and linked enterprises count along. A start-up is as large as its figures say, whatever its age and whatever its plans for the years to come."

        fact turnover of actor : number EUR
          ask   "What was your turnover?"

        fact activity of dealing : some of
          develops          "Develop it"
          places-on-market  "Sell it first"
          uses              "Use it"
          imports           "Bring it in"
          ask   "What do you do with the system?"

        fact own-name of dealing : yes/no
          ask   "Does it bear your name?"

        fact personal-use of dealing : yes/no
          ask   "Is it for private use only?"

        fact profiles-people of system : yes/no
          ask   "Does it profile people?"

        fact annex-use of system : some of
          employment.recruitment  "Recruiting"
          services.credit         "Rating credit"
          ask   "Is it meant for one of these?"

        fact placed-on-market of system : date
          ask   "When was it first sold?"

        fact significant-harm of system : judgement
          only when profiles-people
          ask   "Is the harm significant?"

        fact compute of model : number FLOP
          ask   "How much compute went into it?"

        fact purpose of use : one of
          none      "No"
          military  "Military"
          ask   "Is it used for this alone?"

        fact people-hurt of incident : yes/no
          ask   "Were people hurt?"

        shorthand provider: activity includes (develops, places-on-market), own-name
        shorthand deployer: activity includes uses, personal-use is no
        ```
        """;

    private const string Dutch = """
        # Namen

        ```nl
        fact size
          small  "Klein"
          large  "Groot"
          ask   "Hoe groot is uw onderneming?"
          help  "Verbonden ondernemingen tellen mee."

        fact profiles-people
          ask   "Profileert het mensen?"
        ```
        """;

    private const string Act = """
        ---
        id: toy
        title: Toy act
        in-force: 2001-02-03
        ---

        # Toy act
        """;

    public static LawText Text { get; } = MakeText();

    public static CountryMapping Countries { get; } = ReadCountries();

    public static CardBinder Binder { get; } = new(Text, Countries);

    public static Fact Fact(string id) => Text.FindFact(id)!;

    /// <summary>The cases of a card, or all that is wrong with it.</summary>
    public static IReadOnlyList<Case>? Bind(string card, Diagnostics diagnostics) =>
        CardReader.Read(new SourceFile("card.yaml", card), diagnostics) is { } read ? Binder.Bind(read, diagnostics) : null;

    /// <summary>The cases of a card without mistakes.</summary>
    public static IReadOnlyList<Case> Cases(string card)
    {
        var diagnostics = new Diagnostics();
        var cases = Bind(card, diagnostics);
        Assert.Equal("", Rendered(diagnostics, Language.English));
        return cases!;
    }

    /// <summary>The answers of a case, as a card writes them.</summary>
    public static string Answers(Case found) => string.Join("; ", found.Answers.Select(a => $"{a.Fact}: {CardWriter.Value(a)}"));

    /// <summary>Everything wrong with a card, in both languages.</summary>
    public static string Mistakes(string card)
    {
        var diagnostics = new Diagnostics();
        Assert.Null(Bind(card, diagnostics));
        Assert.True(diagnostics.HasErrors);
        return Both(diagnostics);
    }

    public static string Both(Diagnostics diagnostics) => Rendered(diagnostics, Language.English) + "\n" + Rendered(diagnostics, Language.Dutch);

    public static string Rendered(Diagnostics diagnostics, Language language) => string.Concat(diagnostics.Select(d => d.Render(language) + "\n"));

    private static LawText MakeText()
    {
        var diagnostics = new Diagnostics();
        var library = LawReader.Read(
            [
                new SourceFile("law/vocabulary/names.md", Vocabulary),
                new SourceFile("law/vocabulary/names.nl.md", Dutch),
                new SourceFile("law/toy/act.md", Act),
                new SourceFile("law/toy/outline.json", """{ "texts": [ { "paths": ["1(1)"] } ] }"""),
            ],
            diagnostics);
        var text = library.TextOf("toy", new DateOnly(2001, 2, 3), [], diagnostics);
        Assert.Equal("", Rendered(diagnostics, Language.English));
        return text;
    }

    private static CountryMapping ReadCountries()
    {
        const string Path = "law/mappings/countries.json";
        var diagnostics = new Diagnostics();
        var countries = CountryMappingReader.Read(new SourceFile(Path, Repository.Read(Path)), diagnostics);
        Assert.Equal("", Rendered(diagnostics, Language.English));
        return countries!;
    }
}
