using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Tests.Exchange.Verdicts;

public sealed class ContradictionTextTests
{
    [Fact]
    public void What_no_system_can_be_is_named_with_its_reason() => Approved.Matches(Rendered("weight: 25", "indoors: no", "material: paper"));

    [Fact]
    public void An_answer_to_a_question_that_does_not_arise_is_named() => Approved.Matches(Rendered("tricks: sings", "scares: yes"));

    [Fact]
    public void Without_places_the_card_as_a_whole_is_meant()
    {
        var (file, _) = Kite.CardOf();

        var diagnostic = ContradictionText.Of(ContradictionOf("weight: 25", "material: paper"), new Dictionary<string, SourceSpan>(), file);

        Assert.Equal(SourceSpan.StartOf(file), diagnostic.Span);
        Assert.DoesNotContain("line", diagnostic.Message.English);
    }

    private static string Rendered(params string[] lines)
    {
        var (file, places) = Kite.CardOf(lines);
        var diagnostic = ContradictionText.Of(ContradictionOf(lines), places, file);
        return diagnostic.Render(Language.English) + "\n\n" + diagnostic.Render(Language.Dutch);
    }

    private static Contradiction ContradictionOf(params string[] lines)
    {
        var contradiction = new Reasoner(ToyLaw.Text, Kite.Today).Judge(Kite.AnswersOf(ToyLaw.Text, lines)).Contradiction;
        Assert.NotNull(contradiction);
        return contradiction;
    }
}
