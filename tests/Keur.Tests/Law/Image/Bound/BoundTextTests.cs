using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Image.Bound;
using Keur.Law.Model;
using Keur.Law.Versions;
using Keur.Tests.House;

namespace Keur.Tests.Law.Image.Bound;

/// <summary>A text read back from an image is the text that was bound.</summary>
public sealed class BoundTextTests
{
    [Fact]
    public void Every_text_of_the_law_is_read_back_as_it_was_bound() => ReadBack(LawReader.FilesOf(Path.Combine(Repository.Root, "law")));

    [Fact]
    public void Every_text_of_a_law_that_uses_the_whole_language_is_read_back_as_it_was_bound() => ReadBack(ToyLaw.Files);

    [Fact]
    public void The_laws_read_back_have_every_kind_of_formula_and_of_test()
    {
        var formulas = Composed(LawImage.Read(LawImage.Write(ToyLaw.Files))).SelectMany(FactUse.Formulas).SelectMany(FormulaWalk.All).ToList();

        var found = formulas.OfType<object>().Concat(formulas.OfType<FactFormula>().Select(f => f.Test)).Select(f => f.GetType().Name).ToHashSet();

        var kinds = typeof(Formula).Assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Formula)) || t.IsSubclassOf(typeof(FactTest))));
        Assert.Empty(kinds.Select(k => k.Name).Except(found));
    }

    [Fact]
    public void Texts_of_one_law_share_nothing_that_has_a_place_in_one_of_them()
    {
        var texts = LawImage.Read(LawImage.Write(SmallLaw.Files)).TextsOf("dogs", new Diagnostics());

        Assert.Equal(2, texts.Count);
        Assert.Empty(texts[0].Facts.Intersect(texts[1].Facts));
        Assert.Empty(texts[0].Conclusions.Intersect(texts[1].Conclusions));
    }

    [Fact]
    public void A_text_cut_off_at_any_length_is_refused()
    {
        var text = LawImage.Read(LawImage.Write(SmallLaw.Files)).TextsOf("dogs", new Diagnostics())[^1];
        var (strings, list, written) = (new TableWriters(), new ImageWriter(), new ImageWriter());
        var files = new FileNumbers(strings);
        var writer = new BoundWriter(new BoundNumbers(text, strings, files));
        BoundTextWriter.Write(writer, text);
        files.WriteTo(list);
        strings.WriteTo(written);
        var whole = writer.Written.ToArray();
        var parts = new ImageCursor(written.Written.ToArray());
        var numbers = new ImageCursor(list.Written.ToArray());
        var tables = new ImageTables(parts.Part(), parts.Part(), parts.Part(), parts.Part());
        var names = BoundFiles.Read(ref numbers, tables);

        LawText Read(int length) => BoundTextReader.Read(whole.AsMemory(0, length), new BoundNames(tables, names), text.Act, text.Amendments);

        Assert.Equal(text.Hash, Read(whole.Length).Hash);
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Throws<LawImageException>(() => Read(length)));
    }

    private static void ReadBack(IEnumerable<SourceFile> files)
    {
        var image = LawImage.Read(LawImage.Write(files));
        var read = image.BaseActs.SelectMany(a => image.TextsOf(a.Id, new Diagnostics())).Select(TextReport.Of).ToList();

        Assert.NotEmpty(read);
        Assert.Equal(Composed(image).Select(TextReport.Of), read);
    }

    /// <summary>The texts of the same image, composed and bound again.</summary>
    private static IEnumerable<LawText> Composed(LawLibrary image)
    {
        var library = new LawLibrary(image.Sources) { IsChecked = true };
        return library.BaseActs.SelectMany(a => library.TextsOf(a.Id, new Diagnostics()));
    }
}
