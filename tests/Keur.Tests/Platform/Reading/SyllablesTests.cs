using Keur.Law;

namespace Keur.Tests.Platform.Reading;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("the rule makes law act used high risk whole placed lists changed", 1)]
    [InlineData("people system uses needed table safely provide machine being market labelled answer open", 2)]
    [InlineData("provider prohibit area register importer media violate provisions requirement somebody", 3)]
    [InlineData("information regulation situation obligation responsible", 4)]
    public void English_words_have_so_many(string words, int each) => Counts(words, Language.English, each);

    [Theory]
    [InlineData("de wet mens geen ruim jij nieuw mooi grijs twee", 1)]
    [InlineData("systeem plichten mensen gebruikt vragen antwoord idee", 2)]
    [InlineData("beoordeelt aanbieder verboden provincie bepaling", 3)]
    [InlineData("beïnvloeden verordening informatie criteria identiteit", 4)]
    public void Dutch_words_have_so_many(string words, int each) => Counts(words, Language.Dutch, each);

    private static void Counts(string words, Language language, int each) =>
        Assert.Equal(words.Split(' ').Select(w => $"{w} {each}"), words.Split(' ').Select(w => $"{w} {Syllables.In(w, language)}"));
}
