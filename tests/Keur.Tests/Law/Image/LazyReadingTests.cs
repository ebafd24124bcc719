using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Syntax;
using Keur.Law.Versions;

namespace Keur.Tests.Law.Image;

/// <summary>Of an image no more is read than is asked for.</summary>
public sealed class LazyReadingTests
{
    private readonly ImageTables _tables;
    private readonly LawLibrary _library;

    public LazyReadingTests() => _library = LawImage.Read(LawImage.Write(SmallLaw.Files), out _tables);

    [Fact]
    public void Opening_an_image_reads_who_the_acts_are_and_no_file()
    {
        Assert.Equal(["dogs", "more-dogs"], _library.Acts.Select(a => a.Id));
        Assert.Equal(new Words("Law on dogs", "Wet op de honden"), _library.Find("dogs")?.Title);
        Assert.All(_library.Sources, s => Assert.False(IsRead(s)));
    }

    [Fact]
    public void A_bound_text_leaves_every_file_unread()
    {
        var text = _library.TextOf("dogs", new DateOnly(2022, 1, 1), [], new Diagnostics());

        Assert.NotEmpty(text.Conclusions);
        Assert.All(_library.Sources, s => Assert.False(IsRead(s)));
    }

    [Fact]
    public void A_text_that_is_composed_leaves_acts_it_is_not_made_of_unread()
    {
        SourceFile third = new("law/third/01-cats.md", "---\nid: third\ntitle: Law on cats\namends: dogs\n---\n\n# Cats\n");
        var library = LawImage.Read(LawImage.Write(SmallLaw.Files.Append(third)));

        library.TextOf("dogs", new DateOnly(2020, 6, 1), ["third"], new Diagnostics());

        Assert.Equal(["dogs", "vocabulary"], library.Sources.Where(IsRead).Select(s => s.Folder));
    }

    [Fact]
    public void A_text_asked_for_twice_is_read_once()
    {
        var day = new DateOnly(2022, 1, 1);

        var text = _library.TextOf("dogs", day, [], new Diagnostics());

        Assert.Same(text, _library.TextOf("dogs", day.AddDays(1), [], new Diagnostics()));
    }

    [Fact]
    public void A_text_inflates_neither_prose_nor_examples()
    {
        var text = _library.TextOf("dogs", new DateOnly(2022, 1, 1), [], new Diagnostics());

        Assert.NotEmpty(text.Rules);
        Assert.False(_tables.IsProseInflated);
        Assert.False(_tables.AreExamplesInflated);
    }

    [Fact]
    public void Prose_is_inflated_when_asked_for_and_examples_are_left()
    {
        var text = _library.TextOf("dogs", new DateOnly(2022, 1, 1), [], new Diagnostics());

        Assert.Equal(new Words("Whoever keeps a bound dog holds it.", "Wie een gebonden hond houdt, lijnt hem aan."), text.Duties[0].Prose);
        Assert.True(_tables.IsProseInflated);
        Assert.False(_tables.AreExamplesInflated);
    }

    [Fact]
    public void Examples_are_inflated_when_asked_for()
    {
        var text = _library.TextOf("dogs", new DateOnly(2022, 1, 1), [], new Diagnostics());

        Assert.Equal(["A large dog", "A terrier of later"], text.Examples.Select(e => e.Title));
        Assert.True(_tables.AreExamplesInflated);
        Assert.False(_tables.IsProseInflated);
    }

    private static bool IsRead(ActSource source) => source.Files.Any(f => ((LazyList<Declaration>)f.Declarations).IsMade);
}
