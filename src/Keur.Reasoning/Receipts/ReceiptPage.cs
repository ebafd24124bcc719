using Keur.Law;

namespace Keur.Reasoning.Receipts;

/// <summary>A text that holds receipts, while it is read.</summary>
internal sealed record ReceiptPage(SourceFile File, JsonPlaces Places, Diagnostics Diagnostics)
{
    /// <summary>Reports what is wrong at a path.</summary>
    public void Error(string code, string path, Words message, Words? advice = null) => Diagnostics.Error(code, Places.At(path), message, advice);
}
