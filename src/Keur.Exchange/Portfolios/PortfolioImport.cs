using Keur.Law;
using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>
/// Imports cards into a portfolio file: a card of JSON a line, or a table with a card a row. Cards that are refused go to a file of their own with the reason. An import that was
/// broken off goes on where it was, and comes to the same bytes.
/// </summary>
public sealed class PortfolioImport
{
    private readonly ImportLaw _law;
    private readonly Func<Stream> _open;
    private readonly bool _isTable;

    /// <summary>Prepares an import.</summary>
    /// <param name="law">The law under which cards are read.</param>
    /// <param name="open">Opens the input, at its start; called twice at most.</param>
    /// <param name="isTable">Whether it is CSV rather than a card a line.</param>
    public PortfolioImport(ImportLaw law, Func<Stream> open, bool isTable)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(open);
        (_law, _open, _isTable) = (law, open, isTable);
    }

    /// <summary>What the input is called: it goes into the origin, and an import goes on only with the same one.</summary>
    public required string InputName { get; init; }

    /// <summary>The language of reasons.</summary>
    public Language Language { get; init; }

    /// <summary>How many cores are used; all of them unless set.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Told now and then: how far it has come, and how many cases there are.</summary>
    public Action<ImportProgress, long> OnProgress { get; init; } = (_, _) => { };

    /// <summary>Imports everything.</summary>
    /// <param name="path">The portfolio file.</param>
    /// <param name="rejects">The file of cards that are refused.</param>
    /// <param name="mistake">What is wrong with the input as a whole; null where nothing is.</param>
    /// <returns>How far it came and how many cases there are; null where the input as a whole is wrong.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public (ImportProgress Progress, long Rows)? Import(string path, string rejects, out Words? mistake)
    {
        IReadOnlyList<string> columns = [];
        if (_isTable)
        {
            using var head = _open();
            var header = new BatchReader(head, isQuoted: true);
            header.ReadHeader();
            columns = CsvCards.ColumnsOf(header.Header);
            mistake = CsvCards.MistakeOf(columns, _law.Reasoner.Text);
            if (mistake is not null)
            {
                return null;
            }
        }

        using var input = _open();
        using var writer = PlaneWriter.Start(path, _law.Schema, $"{InputName} under {_law.Spec}, {_law.Reasoner.Text.Hash}");
        using var refused = new FileStream(rejects, FileMode.OpenOrCreate, FileAccess.Write);
        var reader = new BatchReader(input, _isTable);
        mistake = PassOver(reader, writer.Progress, refused);
        if (mistake is null)
        {
            ImportRest(reader, writer, refused, columns);
            mistake = reader.IsTooLong ? new("A line of the input is too long to be a card.", "Een regel van de invoer is te lang voor een kaart.") : null;
        }

        if (mistake is not null)
        {
            return null;
        }

        writer.Finish();
        return (writer.Progress, writer.Rows);
    }

    private Words? PassOver(BatchReader reader, ImportProgress progress, FileStream refused)
    {
        if (_isTable && progress.Bytes == 0)
        {
            reader.ReadHeader();
        }

        refused.SetLength(progress.RejectBytes);
        refused.Position = progress.RejectBytes;
        return reader.PassOver(progress)
            ? null
            : new("The input is not the one of which a part was imported already. Remove the unfinished file (.part) to start again.", "De invoer is niet meer die waarvan een deel al is ingelezen. Verwijder het onvoltooide bestand (.part) om opnieuw te beginnen.");
    }

    private void ImportRest(BatchReader reader, PlaneWriter writer, FileStream refused, IReadOnlyList<string> columns)
    {
        var importers = Enumerable.Range(0, Cores).Select(_ => new BatchImporter(_law, _isTable ? new CsvCards(columns, _law.Reasoner.Text) : null, Language)).ToList();
        var progress = writer.Progress;
        while (true)
        {
            var batches = Enumerable.Range(0, Cores).Select(_ => reader.Next()).OfType<InputBatch>().ToList();
            if (batches.Count == 0)
            {
                return;
            }

            var imported = new ImportedBatch[batches.Count];
            Parallel.For(0, batches.Count, i => imported[i] = importers[i].Import(batches[i]));
            batches.ForEach(reader.TakeBack);
            for (var i = 0; i < batches.Count; i++)
            {
                refused.Write(imported[i].Rejects);
                refused.Flush();
                progress = new ImportProgress(batches[i].End, batches[i].LastLine, refused.Position, progress.Rejects + imported[i].Rejected, batches[i].Sum);
                imported[i].Chunks[^1].Progress = progress;
                Append(writer, imported[i]);
                OnProgress(progress, writer.Rows);
            }
        }
    }

    /// <summary>Adds the chunks of a batch, of which the last says how far the import has come: the batch counts once it is there.</summary>
    private static void Append(PlaneWriter writer, ImportedBatch batch)
    {
        var before = writer.Progress;
        foreach (var chunk in batch.Chunks.SkipLast(1))
        {
            chunk.Progress = before;
        }

        batch.Chunks.ToList().ForEach(writer.Append);
    }
}
