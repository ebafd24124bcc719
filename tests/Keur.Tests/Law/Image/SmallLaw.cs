using Keur.Law;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Image;

/// <summary>A law of a vocabulary, an act and an act that amends it, in memory and in both languages.</summary>
internal static class SmallLaw
{
    private const string Names = """
        # Names

        Who and what.

        ```keur
        class bound "Bound"
        role keeper "Keeper of a dog"

        fact large of system : yes/no
          ask "Is the dog large?"
          help "Above the knee — “large”."

        fact breed of system : some of
          hound "A hound"
          terrier "A terrier"
          ask "Which breeds?"
        ```
        """;

    private const string NamesDutch = """
        # Namen

        Wie en wat.

        ```nl
        class bound "Gebonden"
        role keeper "Houder van een hond"
        fact large
          ask "Is de hond groot?"
          help "Boven de knie."
        fact breed
          hound "Een jachthond"
          terrier "Een terriër"
          ask "Welke rassen?"
        ```
        """;

    private const string Act = """
        ---
        id: dogs
        title: Law on dogs
        in-force: 2020-01-01
        ---

        # Article 1 — Large dogs (1)

        A large dog is bound; so is a hound.

        ```keur
        rule bound/large @ 1(1)   # the first ground
          when any of
            (a) large
            (b) breed includes hound

        rule keeper/any @ 1(2)
        ```

        ```example
        A large dog
          given large
          then  bound/large

        ```

        ## The lead (2)

        Whoever keeps a bound dog holds it.

        ```keur
        duty lead @ 2
          on keeper
          when bound

        phase general @ 2
          covers rest
          from 2020-01-01
        ```

        ```example
        A terrier of before
          as of 2020-06-01
          given breed is (terrier), not large
          then  not bound/large
        ```
        """;

    private const string ActDutch = """
        ---
        title: Wet op de honden
        ---

        # Artikel 1 — Grote honden (1)

        Een grote hond is gebonden; een jachthond ook.

        ## De lijn (2)

        Wie een gebonden hond houdt, lijnt hem aan.
        """;

    private const string Amending = """
        ---
        id: more-dogs
        title: Law on more dogs
        in-force: 2021-01-01
        amends: dogs
        ---

        # Terriers (1(1))

        Terriers are bound as well.

        ```keur
        in rule bound/large
          insert (c) breed includes terrier
        ```

        ```example
        A terrier of later
          given breed includes terrier
          then  bound/large
        ```
        """;

    private const string Outline = """{ "texts": [ { "paths": [ "1(1)(a)", "1(1)(b)", "1(1)(c)", "1(2)", "2" ] } ] }""";

    /// <summary>The files, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        new("law/dogs/01-large.md", Act),
        new("law/dogs/01-large.nl.md", ActDutch),
        new("law/dogs/outline.json", Outline),
        new("law/more-dogs/01-terriers.md", Amending),
        new("law/more-dogs/outline.json", Outline),
        new("law/vocabulary/names.md", Names),
        new("law/vocabulary/names.nl.md", NamesDutch),
    ];

    /// <summary>The library of the files.</summary>
    public static LawLibrary FromFiles() => LawReader.Read(Files, new Diagnostics());
}
