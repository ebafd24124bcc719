using Keur.Law.Model;

namespace Keur.Law.Image.Bound;

/// <summary>What every conclusion has from the start.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Prose">What it means.</param>
/// <param name="Cites">The provisions it rests on.</param>
/// <param name="Span">Where it is declared.</param>
internal readonly record struct ConclusionHead(string Id, ConclusionKind Kind, Words Title, Words Prose, IReadOnlyList<Citation> Cites, SourceSpan Span)
{
    /// <summary>Writes the head of a conclusion.</summary>
    public static void Write(BoundWriter writer, Conclusion conclusion)
    {
        writer.Text(conclusion.Id);
        writer.Number((int)conclusion.Kind);
        writer.Words(conclusion.Title);
        writer.Prose(conclusion.Prose);
        writer.Cites(conclusion.Cites);
        writer.Span(conclusion.Span);
    }

    /// <summary>Reads the head of a conclusion.</summary>
    public static ConclusionHead Read(ref BoundReader reader) =>
        new(reader.Text(), (ConclusionKind)reader.Number(), reader.Words(), reader.Prose(), reader.Cites(), reader.Span());
}
