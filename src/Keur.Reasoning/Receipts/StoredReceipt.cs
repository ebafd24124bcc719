using System.Text.Json;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Reasoning.Receipts;

/// <summary>A receipt as it was found in a file.</summary>
public sealed class StoredReceipt
{
    private readonly JsonElement? _facts;
    private readonly ReceiptPage _page;
    private readonly string _path;

    internal StoredReceipt(Receipt receipt, JsonElement? facts, ReceiptPage page, string path) =>
        (Receipt, _facts, _page, _path) = (receipt, facts, page, path);

    /// <summary>The receipt.</summary>
    public Receipt Receipt { get; }

    /// <summary>Its answers, as answers to the facts of a text.</summary>
    /// <param name="text">The text it is judged under again.</param>
    /// <param name="diagnostics">Where mistakes go: a fact the text does not know, a value that is none of its values.</param>
    /// <returns>The answers; null, with an error, where one cannot be read or the facts were left out.</returns>
    public IReadOnlyList<Answer>? AnswersFor(LawText text, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var page = _page with { Diagnostics = diagnostics };
        if (_facts is not { } facts)
        {
            page.Error("no-facts", _path, new("This receipt was made without its facts.", "Dit bewijs is zonder feiten gemaakt."), new("Give the card it was made from.", "Geef de kaart waarvan het is gemaakt."));
            return null;
        }

        var reader = new StoredAnswerReader(page);
        var answers = new List<Answer?>();
        foreach (var given in facts.EnumerateObject())
        {
            answers.Add(reader.Read(text, given, $"{_path}/facts/{given.Name}"));
        }

        return answers.Contains(null) ? null : [.. answers.OfType<Answer>()];
    }
}
