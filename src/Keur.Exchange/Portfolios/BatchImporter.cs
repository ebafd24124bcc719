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
    private readonly ChunkBuilder _chunk;

    /// <summary>Prepares to import under a law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="csv">How rows of a table are cards; null where every line is one.</param>
    /// <param name="language">The language of reasons.</param>
    public BatchImporter(ImportLaw law, CsvCards? csv, Language language)
    {
        (_law, _csv, _language, _draft, _chunk) = (law, csv, language, new RowDraft(law.Schema), new ChunkBuilder(law.Schema));
        _plain = new PlainCardReader(law.Names, _draft);
    }

    /// <summary>Imports a batch. A case whose answers contradict each other is refused like a card that cannot be read; what a case tells itself is filled in.</summary>
    public ImportedBatch Import(InputBatch batch)
    {
        var after = new Afterthoughts();
        var (chunks, rows, rejects) = Read(batch, after);
        for (var isLooked = false; !isLooked;)
        {
            var found = chunks.ConvertAll(c => _law.Fit.Look(c, _law.Schema));
            var refused = found.SelectMany((f, i) => f.Contradictory.Select(r => rows[i][r])).Count(after.Refuse);
            var told = found.SelectMany((f, i) => f.Told.Select(t => (Case: rows[i][t.Row], t.Answer))).Count(t => after.Tell(t.Case, t.Answer));
            isLooked = told <= 0;
            if (refused + told > 0)
            {
                (chunks, rows, rejects) = Read(batch, after);
            }
        }

        return new ImportedBatch(chunks, rejects.ToArray(), rejects.Count);
    }

    private (List<SealedChunk> Chunks, List<List<(long Line, int Case)>> Rows, RejectLines Rejects) Read(InputBatch batch, Afterthoughts after)
    {
        var (chunks, rows, rejects) = (new List<SealedChunk>(), new List<List<(long, int)>>(), new RejectLines(_language));
        void Seal()
        {
            chunks.Add(_chunk.Seal());
            rows.Add([.. _rows]);
            _rows.Clear();
            _chunk.Clear();
        }

        foreach (var line in batch.Lines)
        {
            ReadOnlySpan<byte> bytes = batch.Bytes.AsSpan(line.Start, line.Length);
            var card = _csv is null ? bytes : _csv.CardOf(bytes);
            if (!after.Refuses(line.Number) && _plain.Read(card))
            {
                after.Add(line.Number, _draft);
                Add(line.Number, 0, _plain.Name ?? NameOf(line.Number), _plain.Actor, Seal);
            }
            else
            {
                ReadCarefully(line.Number, card, bytes, rejects, (after, Seal));
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
    private void ReadCarefully(long line, ReadOnlySpan<byte> card, ReadOnlySpan<byte> read, RejectLines rejects, (Afterthoughts After, Action Seal) how)
    {
        var diagnostics = new Diagnostics();
        var file = new SourceFile(NameOf(line), Encoding.UTF8.GetString(card));
        if (!Utf8.IsValid(card))
        {
            diagnostics.Error("not-utf-8", SourceSpan.StartOf(file), new("This line is not UTF-8.", "Deze regel is geen UTF-8."), new("Save the file as text, in UTF-8.", "Sla het bestand op als tekst, in UTF-8."));
        }

        if (_csv?.Mistake is { } mistake)
        {
            diagnostics.Error("wrong-row", SourceSpan.StartOf(file), mistake, new("Mend the row and import it by itself.", "Herstel de rij en importeer haar apart."));
        }

        var found = diagnostics.HasErrors ? null : CardReader.Read(file, diagnostics);
        var cases = (found is null ? null : _law.Binder.Bind(found, diagnostics)) ?? [];
        var answers = _law.Reasoner.FillIn([.. cases.Select(c => new FiledCase(c.Actor, c.Answers, c.Assumed))]);
        for (var i = 0; i < cases.Count; i++)
        {
            if (how.After.Refuses(line, i))
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
