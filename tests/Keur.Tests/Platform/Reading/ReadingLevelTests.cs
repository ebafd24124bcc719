using Keur.Law;

namespace Keur.Tests.Platform.Reading;

public sealed class ReadingLevelTests
{
    [Fact]
    public void The_measures_are_those_of_their_makers()
    {
        var english = new ReadingLevel(Language.English, Sentences: 10, Words: 150, Syllables: 225);
        var dutch = new ReadingLevel(Language.Dutch, Sentences: 10, Words: 150, Syllables: 225);

        Assert.Equal(206.835 - 15.225 - 126.9, english.Ease, 9);
        Assert.Equal(5.85 + 17.7 - 15.59, english.Grade, 9);
        Assert.Equal(206.84 - 13.95 - 115.5, dutch.Ease, 9);
    }

    [Fact]
    public void Sentences_end_where_Flesch_ends_them_and_names_are_none()
    {
        var sentences = PageProse.Sentences("High-risk systems Who is it that makes it? You sell 1.5 million of them; so read on in Art. 16. It says what to do: keep records");

        Assert.Equal(["High-risk systems Who is it that makes it?", "You sell 1.5 million of them;", "so read on in Art 16.", "It says what to do:"], sentences);
    }

    [Fact]
    public void Numbers_are_no_words()
    {
        var level = ReadingLevel.Of(["There are 27 States."], Language.English);

        Assert.Equal((1, 3), (level.Sentences, level.Words));
    }
}
