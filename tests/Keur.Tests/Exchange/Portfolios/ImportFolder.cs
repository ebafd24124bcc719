using System.Text;
using Keur.Exchange.Cards;
using Keur.Exchange.Portfolios;
using Keur.Law;
using Keur.Law.Model;
using Keur.Reasoning.Portfolios.Planes;
using Keur.Reasoning.Verdicts;
using Keur.Tests.Exchange.Cards;
using Keur.Tests.Reasoning.Portfolios;

namespace Keur.Tests.Exchange.Portfolios;

/// <summary>Imports text into portfolio files of a folder that is gone after the test.</summary>
internal sealed class ImportFolder(LawText text) : IDisposable
{
    private readonly PlaneFolder _folder = new();
    private readonly ImportLaw _law = new(new Reasoner(text, new DateOnly(2026, 11, 24)), CardLaw.Countries, "a spec");

    public string File => _folder.Path("some.planes");

    public string Rejects => _folder.Path("some.rejects.ndjson");

    /// <summary>Imports cards; gives what is wrong with the input as a whole.</summary>
    public Words? Import(string input, bool isTable = false, int cores = 2, Action<ImportProgress, long>? onProgress = null)
    {
        var bytes = Encoding.UTF8.GetBytes(input);
        new PortfolioImport(_law, () => new MemoryStream(bytes), isTable) { InputName = "a test", Cores = cores, OnProgress = onProgress ?? ((_, _) => { }) }
            .Import(File, Rejects, out var mistake);
        return mistake;
    }

    /// <summary>Every case of the file: its name, whom it is about, its answers as a card writes them.</summary>
    public IReadOnlyList<string> Rows()
    {
        using var file = PlaneFolder.Open(File);
        var reader = new RowAnswers(file.Schema, text);
        return [.. file.Chunks.SelectMany(c => Enumerable.Range(0, c.Rows).Select(r => $"{c.NameOf(r)}|{c.PartOf(r)}|{Said(reader.Of(c, r))}"))];
    }

    public static string Said(IEnumerable<Answer> answers) => string.Join("; ", answers.OrderBy(a => a.Fact.Index).Select(a => $"{a.Fact}: {CardWriter.Value(a)}"));

    public void Dispose() => _folder.Dispose();
}
