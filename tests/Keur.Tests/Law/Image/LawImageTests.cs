using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Versions;
using Keur.Tests.House;

namespace Keur.Tests.Law.Image;

/// <summary>What is read from an image is what is read from the files.</summary>
public sealed class LawImageTests
{
    [Fact]
    public void Every_text_of_a_small_law_comes_back_from_its_image()
    {
        var texts = Reports(LawImage.Read(LawImage.Write(SmallLaw.Files)));

        Assert.Equal(2, texts.Count);
        Assert.Contains("Title: The lead | De lijn", texts[0], StringComparison.Ordinal);
        Assert.Contains("Title: A large dog", texts[0], StringComparison.Ordinal);
        Assert.Equal(Reports(SmallLaw.FromFiles()), texts);
    }

    [Fact]
    public void Every_text_of_the_law_comes_back_from_its_image()
    {
        var files = LawReader.FilesOf(Path.Combine(Repository.Root, "law"));

        var texts = Reports(LawImage.Read(LawImage.Write(files)));

        Assert.NotEmpty(texts);
        Assert.Equal(Reports(LawReader.Read(files, new Diagnostics())), texts);
    }

    [Fact]
    public void A_text_with_an_act_not_yet_in_force_comes_back_as_well()
    {
        var day = new DateOnly(2020, 6, 1);

        var text = LawImage.Read(LawImage.Write(SmallLaw.Files)).TextOf("dogs", day, ["more-dogs"], new Diagnostics());

        Assert.Equal(TextReport.Of(SmallLaw.FromFiles().TextOf("dogs", day, ["more-dogs"], new Diagnostics())), TextReport.Of(text));
    }

    [Fact]
    public void An_act_with_a_mistake_reports_it_from_its_image_as_from_its_files()
    {
        var files = SmallLaw.Files.Select(f => new SourceFile(f.Path, f.Text.Replace("when bound", "when unbound", StringComparison.Ordinal))).ToList();
        var (fromFiles, fromImage) = (new Diagnostics(), new Diagnostics());

        LawReader.Read(files, new Diagnostics()).TextsOf("dogs", fromFiles);
        LawImage.Read(LawImage.Write(files)).TextsOf("dogs", fromImage);

        Assert.Contains(fromFiles, d => d.Code == "unknown-name");
        Assert.Equal(fromFiles.Select(d => $"{d.Span} {d.Code}"), fromImage.Select(d => $"{d.Span} {d.Code}"));
    }

    [Fact]
    public void The_order_in_which_files_are_given_does_not_change_the_image()
    {
        var image = LawImage.Write(SmallLaw.Files);

        Assert.Equal(image, LawImage.Write(SmallLaw.Files.Reverse()));
        Assert.Equal(image, LawImage.Write(SmallLaw.Files.OrderBy(f => f.Text.Length)));
    }

    [Fact]
    public void Line_ends_do_not_change_the_image() => Assert.Equal(
        LawImage.Write(SmallLaw.Files),
        LawImage.Write(SmallLaw.Files.Select(f => new SourceFile(f.Path, f.Text.ReplaceLineEndings("\r\n")))));

    [Fact]
    public void Another_word_of_prose_is_another_image() => Assert.NotEqual(
        LawImage.Write(SmallLaw.Files),
        LawImage.Write(SmallLaw.Files.Select(f => new SourceFile(f.Path, f.Text.Replace("so is a hound", "so is any hound", StringComparison.Ordinal)))));

    [Fact]
    public void No_files_make_an_image_of_an_empty_library() => Assert.Empty(LawImage.Read(LawImage.Write([])).Acts);

    [Fact]
    public void The_line_of_an_example_can_be_shown()
    {
        var text = LawImage.Read(LawImage.Write(SmallLaw.Files)).TextOf("dogs", new DateOnly(2022, 1, 1), [], new Diagnostics());

        var span = text.Examples.First(e => e.Title == "A terrier of later").Span;

        Assert.Equal("A terrier of later", span.File.LineAt(span.Line));
    }

    private static List<string> Reports(LawLibrary library) =>
        [.. library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics())).Select(TextReport.Of)];
}
