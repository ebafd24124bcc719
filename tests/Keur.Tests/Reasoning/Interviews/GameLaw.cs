using Keur.Law.Model;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Law;
using Keur.Tests.Reasoning.Agreement;

namespace Keur.Tests.Reasoning.Interviews;

/// <summary>A law about machines that play, lend and hire: small enough to see at once what each question settles.</summary>
internal static class GameLaw
{
    private const string Keur = """
        class outer "Outer" outside
        class risky "Risky" fails
        class plain "Plain" otherwise
        role maker "Maker"
        fact colourful of system : yes/no
          ask "Is it colourful?"
        fact thinks of system : yes/no
          ask "Does it think?"
        fact uses of system : some of
          hiring "Hiring"
          lending "Lending"
          games "Games"
          only when thinks
          ask "What is it for?"
        fact profiles of system : yes/no
          only when uses includes any of (hiring, lending)
          ask "Does it profile people?"
        fact grave of system : judgement
          only when uses includes any of (hiring, lending)
          ask "Is the risk grave?"
        fact makes of dealing : yes/no
          ask "Do you make it?"
        fact sold of system : date
          ask "When was it sold?"
        rule outer/none @ 1(1)
          when not thinks
        rule risky/use @ 2(1)
          when uses includes any of (hiring, lending)
          unless modest @ 2(2)
        rule modest @ 2(2)
          when not grave
          unless profiles @ 2(3)
        rule maker/who @ 3(1)
          when makes
        duty tell "Tell" @ 4(1)
          on maker
          when risky and sold on or after 2021-01-01
        duty paint "Paint" @ 4(2)
          on maker
          when colourful
        """;

    public static LawText Text { get; } = LawSnippet.Of(Keur).Sound();

    public static Reasoner Reasoner { get; } = new(Text, new DateOnly(2025, 1, 1));

    public static Fact Fact(string id) => Text.FindFact(id)!;

    public static Given Given => new(Text);

    public static Conclusion Conclusion(string id) => Text.Find(id)!;
}
