using Keur.Law;
using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Tests.Exchange.Verdicts;

/// <summary>A small act about kites, in force, with everything a verdict can show; and the same act as a proposal.</summary>
internal static class ToyLaw
{
    private const string Names = """
        # Names

        ```keur
        class outside   "Outside the act"     outside
        class banned    "Banned kite"         fails
        class heavy     "Heavy kite"
        class calm      "None of these"       otherwise
        role maker      "Maker"
        role flyer      "Flyer"
        party watch     "Kite watch"
        shorthand maker: makes is yes

        fact indoors of system : yes/no
          ask   "Is it flown indoors only?"
        fact tricks of system : some of
          loops   "Flies loops"
          dives   "Dives at people"
          sings   "Sings"
          ask   "Which tricks does it do?"
        fact weight of system : number kilos
          ask   "How heavy is it?"
          help  "Without its line."
        fact scares of system : judgement
          only when tricks includes loops
          ask   "Do its loops scare bystanders?"
        fact sold of dealing : date
          ask   "When was it first sold?"
        fact redesigned of dealing : date
          ask   "When was its design changed?"
        fact material of system : one of
          paper   "Paper"
          cloth   "Cloth"
          ask   "What is it made of?"
        fact makes of dealing : yes/no
          ask   "Do you make it?"
        fact flies of dealing : yes/no
          ask   "Do you fly it?"
        fact crashed of incident : date
          ask   "When did it crash?"
        fact turnover of actor : number EUR
          ask   "What is the yearly turnover?"
        fact small of actor : yes/no
          ask   "Is the firm small?"

        impossible paper-weight
          material is paper and weight >= 20 kilos
          "Paper does not carry twenty kilograms."
        ```
        """;

    private const string DutchNames = """
        # Namen

        ```nl
        class outside   "Buiten de wet"
        class banned    "Verboden vlieger"
        class heavy     "Zware vlieger"
        class calm      "Geen van deze"
        role maker      "Maker"
        role flyer      "Vliegeraar"
        party watch     "Vliegerwacht"
        fact indoors
          ask   "Wordt hij alleen binnen gevlogen?"
        fact tricks
          loops   "Vliegt loopings"
          dives   "Duikt op mensen"
          sings   "Zingt"
          ask   "Welke kunsten doet hij?"
        fact weight
          ask   "Hoe zwaar is hij?"
          help  "Zonder het touw."
        fact scares
          ask   "Maken zijn loopings omstanders bang?"
        fact sold
          ask   "Wanneer is hij voor het eerst verkocht?"
        fact redesigned
          ask   "Wanneer is het ontwerp gewijzigd?"
        fact material
          paper   "Papier"
          cloth   "Doek"
          ask   "Waarvan is hij gemaakt?"
        fact makes
          ask   "Maakt u hem?"
        fact flies
          ask   "Vliegert u ermee?"
        fact crashed
          ask   "Wanneer is hij neergestort?"
        fact turnover
          ask   "Wat is de jaaromzet?"
        fact small
          ask   "Is het bedrijf klein?"
        impossible paper-weight
          "Papier draagt geen twintig kilo."
        ```
        """;

    private const string Rules = """
        # Kite act

        ## Indoors (1(1))

        ```keur
        rule outside/indoors @ 1(1)
          when indoors
        ```

        ## Diving kites (2(1))

        ```keur
        rule banned/diving @ 2(1)
          when tricks includes dives

        rule banned/scaring "Scaring loops" @ 2(2)
          when tricks includes loops and scares
        ```

        ## Heavy kites (3(1))

        ```keur
        rule heavy/weight @ 3(1)
          when weight >= 5 kilos
          unless light-cloth @ 3(2)

        rule light-cloth "Cloth that yields" @ 3(2)
          when material is cloth and cloth-yields

        reading cloth-yields @ 3(2)
          yes   "Cloth always yields."
          no    "Cloth must be shown to yield."
          take  no
        ```

        ## Who (4)

        ```keur
        rule maker/making "Makes kites" @ 4(1)
          when makes
        rule flyer/flying "Flies kites" @ 4(2)
          when flies

        duty test-line "Test the line" @ 5(1)
          on    maker
          when  heavy

        duty keep-papers "Keep the papers" @ 5(2)
          on    maker
          when  heavy
          for   at least 6 months

        duty recall "Call the kites back" @ 2(3)
          on      maker
          when    banned
          to      watch
          within  15 days of crashed
          within  2 days of crashed  when tricks includes dives

        duty wear-gloves "Wear gloves" @ 5(3)
          on    flyer
          when  heavy

        duty report-crash "Report the crash" @ 6(1)
          on      maker
          when    heavy
          to      watch
          within  15 days of crashed  @ 6(2)

        route proof "Proof of safety" @ 7
          when  heavy
          must  wind-tunnel "Wind tunnel"       when tricks includes loops      @ 7(1)
          may   own-test    "A test of one's own"  when not tricks includes loops  @ 7(2)
          may   club-test   "A test by the club"   when not tricks includes loops  @ 7(3)

        penalty fines "Fines" @ 8(1)
          for    2, 5
          up to  EUR 15 million or 3 % of turnover, the higher
          the lower when small  @ 8(2)

        flag birds "Birds" @ 9
          when       tricks includes sings
          points to  "The bird act."

        phase general @ 10
          covers  rest
          from    2030-02-01

        phase bans @ 10(1)
          covers  1 to 2, 4
          from    2029-02-01

        spare old-kites @ 11(1)
          from   3 to 7
          when   heavy and sold before 2029-06-01
          until  redesigned
        ```
        """;

    private const string DutchRules = """
        # Vliegerwet

        ## Binnen (1(1))

        ```nl
        rule outside/indoors
        ```

        ## Duikende vliegers (2(1))

        ```nl
        rule banned/diving
        rule banned/scaring "Enge loopings"
        ```

        ## Zware vliegers (3(1))

        ```nl
        rule heavy/weight
        rule light-cloth "Doek dat meegeeft"
        reading cloth-yields
          yes   "Doek geeft altijd mee."
          no    "Van doek moet blijken dat het meegeeft."
        ```

        ## Wie (4)

        ```nl
        rule maker/making "Maakt vliegers"
        rule flyer/flying "Vliegert"
        duty test-line "Het touw testen"
        duty keep-papers "De papieren bewaren"
        duty recall "De vliegers terugroepen"
        duty wear-gloves "Handschoenen dragen"
        duty report-crash "Het neerstorten melden"
        route proof "Bewijs van veiligheid"
          wind-tunnel "Windtunnel"
          own-test "Een eigen test"
          club-test "Een test door de club"
        penalty fines "Boetes"
        flag birds "Vogels"
          points to "De vogelwet."
        ```
        """;

    private const string Outline = """
        {"texts":[{"paths":["1(1)","2(1)","2(2)","2(3)","3(1)","3(2)","4(1)","4(2)","5(1)","5(2)","5(3)","6(1)","6(2)","7(1)","7(2)","7(3)","8(1)","8(2)","9","10(1)","11(1)"]}]}
        """;

    private const string Identity = "---\nid: kite-act\ntitle: Kite Act\ncelex: 32028R0001\neli: http://example.org/eli/reg/2028/1/oj\nin-force: 2028-08-01\n---\n\n";

    private const string Proposal = "---\nid: kite-act\ntitle: Kite Act\ncelex: 52028PC0001\n---\n\n";

    /// <summary>The act in force.</summary>
    public static LawText Text { get; } = Read(Identity);

    /// <summary>The act as a proposal, which has no ELI and no day.</summary>
    public static LawText ProposedText { get; } = Read(Proposal);

    private static LawText Read(string identity)
    {
        var diagnostics = new Diagnostics();
        SourceFile[] files =
        [
            new("law/vocabulary/names.md", Names),
            new("law/vocabulary/names.nl.md", DutchNames),
            new("law/kite-act/rules.md", identity + Rules),
            new("law/kite-act/rules.nl.md", "---\ntitle: Vliegerwet\n---\n\n" + DutchRules),
            new("law/kite-act/outline.json", Outline),
        ];
        var text = LawReader.Read(files, diagnostics).TextsOf("kite-act", diagnostics)[0];
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Select(d => d.Render(Language.English))));
        return text;
    }
}
