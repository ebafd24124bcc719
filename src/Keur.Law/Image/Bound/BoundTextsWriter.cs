using Keur.Law.Model;
using Keur.Law.Versions;

namespace Keur.Law.Image.Bound;

/// <summary>Binds every text that can be asked for of a law and writes it the way <see cref="BoundTexts"/> finds it.</summary>
internal sealed class BoundTextsWriter(TableWriters tables)
{
    private readonly FileNumbers _files = new(tables);

    /// <summary>The texts of every act that stands by itself. An act with a mistake in it has none: it is composed anew, mistake and all, when asked for.</summary>
    public ReadOnlySpan<byte> Write(LawLibrary library)
    {
        var texts = new ImageWriter();
        var bound = library.BaseActs.SelectMany(a => TextsOf(library, a)).ToList();
        texts.Number(bound.Count);
        foreach (var text in bound)
        {
            var writer = new BoundWriter(new BoundNumbers(text, tables, _files));
            BoundTextWriter.Write(writer, text);
            texts.Number(tables.Names.NumberOf(BoundTexts.KeyOf(text.Act, text.Amendments)));
            texts.Part(writer.Written);
        }

        var whole = new ImageWriter();
        _files.WriteTo(whole);
        whole.Bytes(texts.Written);
        return whole.Written;
    }

    private static List<LawText> TextsOf(LawLibrary library, Act act)
    {
        var found = new Diagnostics();
        var texts = library.TextsOf(act.Id, found).DistinctBy(t => BoundTexts.KeyOf(t.Act, t.Amendments)).ToList();
        return found.HasErrors ? [] : texts;
    }
}
