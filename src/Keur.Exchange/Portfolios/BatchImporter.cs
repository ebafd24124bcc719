using System.Text;
using System.Text.Unicode;
using Keur.Exchange.Cards;
using Keur.Exchange.Verdicts;
using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Portfolios;

/// <summary>Makes chunks of the cards of a batch. Threads do not share it.</summary>
internal sealed class BatchImporter
{
    private readonly ImportLaw _law;
    private readonly CsvCards? _csv;
    private readonly Language _language;
    private readonly RowDraft _draft;
    private readonly PlainCardReader _plain;
    private readonly List<(long Line, int Case)> _rows = [];
    private ChunkBuilder _chunk;

    /// <summary>Prepares to import under a law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="csv">How rows of a table are cards; null where every line is one.</param>
    /// <param name="language">The language of reasons.</param>
    public BatchImporter(ImportLaw law, CsvCards? csv, Language language)
    {
        (_law, _csv, _language, _draft, _chunk) = (law, csv, language, new RowDraft(law.Schema), new ChunkBuilder(law.Schema));
        _plain = new PlainCardReader(law.Names, _draft);
    }

    /// <summary>Imports a batch. A case whose answers contradict each other is refused like a card that cannot be read.</summary>
    public ImportedBatch Import(InputBatch batch)
    {
        var (chunks, rows, rejects) = Read(batch, new HashSet<(long, int)>());
        var refused = chunks.SelectMany((c, i) => _law.Fit.Contradictory(c, _law.Schema).Select(r => rows[i][r])).ToHashSet();
        if (refused.Count > 0)
        {
            (chunks, _, rejects) = Read(batch, refused);
        }

        return new ImportedBatch(chunks, rejects.ToArray(), rejects.Count);
    }

    private (List<SealedChunk> Chunks, List<List<(long Line, int Case)>> Rows, RejectLines Rejects) Read(InputBatch batch, HashSet<(long Line, int Case)> refused)
    {
        var (chunks, rows, rejects) = (new List<SealedChunk>(), new List<List<(long, int)>>(), new RejectLines(_language));
        var lines = refused.Select(r => r.Line).ToHashSet();
        void Seal()
        {
            chunks.Add(_chunk.Seal());
            rows.Add([.. _rows]);
            _rows.Clear();
            _chunk = new ChunkBuilder(_law.Schema);
        }

        foreach (var line in batch.Lines)
        {
            ReadOnlySpan<byte> bytes = batch.Bytes.AsSpan(line.Start, line.Length);
            var card = _csv is null ? bytes : _csv.CardOf(bytes);
            if (!lines.Contains(line.Number) && _plain.Read(card))
            {
                Add(line.Number, 0, _plain.Name ?? NameOf(line.Number), _plain.Actor, Seal);
            }
            else
            {
                ReadCarefully(line.Number, card, bytes, rejects, (refused, Seal));
            }
        }

        // Also where no card was accepted: a chunk tells how far the import has come.
        Seal();
        return (chunks, rows, rejects);
    }

    private static string NameOf(long line) => $"line {line}";

    private void Add(long line, int place, string name, string? part, Action seal)
    {
        if (_chunk.IsFull)
        {
            seal();
        }

        _chunk.Add(_draft, name, part);
        _rows.Add((line, place));
    }

    /// <summary>Reads a card that is not plain with the reader that explains what is wrong.</summary>
    private void ReadCarefully(long line, ReadOnlySpan<byte> card, ReadOnlySpan<byte> read, RejectLines rejects, (HashSet<(long, int)> Refused, Action Seal) how)
    {
        var diagnostics = new Diagnostics();
        var file = new SourceFile(NameOf(line), Encoding.UTF8.GetString(card));
        if (!Utf8.IsValid(card))
        {
            diagnostics.Error("not-utf-8", SourceSpan.StartOf(file), new("This line is not UTF-8.", "Deze regel is geen UTF-8."), new("Save the file as text, in UTF-8.", "Sla het bestand op als tekst, in UTF-8."));
        }

        var found = diagnostics.HasErrors ? null : CardReader.Read(file, diagnostics);
        var cases = (found is null ? null : _law.Binder.Bind(found, diagnostics)) ?? [];
        // What one case tells another; a case by itself is taken as it is answered.
        var answers = cases.Count > 1 ? _law.Reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]) : [.. cases.Select(c => c.Answers)];
        for (var i = 0; i < cases.Count; i++)
        {
            if (how.Refused.Contains((line, i)))
            {
                var places = cases[i].Places.ToDictionary(p => p.Key.Id, p => p.Value);
                diagnostics.Add(ContradictionText.Of(_law.Reasoner.Judge(answers[i]).Contradiction!, places, file));
                continue;
            }

            _draft.Clear();
            answers[i].ToList().ForEach(_draft.Add);
            Add(line, i, cases[i].Card, PartOf(cases[i]), how.Seal);
        }

        if (diagnostics.HasErrors)
        {
            rejects.Add(line, diagnostics, Encoding.UTF8.GetString(read));
        }
    }

    private static string? PartOf(Case one) => new[] { one.Actor, one.Use, one.Incident }.OfType<string>().ToList() is { Count: > 0 } parts ? string.Join(", ", parts) : null;
}
