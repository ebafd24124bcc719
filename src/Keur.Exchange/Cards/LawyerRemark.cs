using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>What a card says behind a fact that is left to a lawyer: `unknown` for every reader of cards, and for an interview that it is not to be asked again.</summary>
public static class LawyerRemark
{
    /// <summary>The remark, as it stands behind a `#`. JSON has no place for it.</summary>
    public static Words Words { get; } = new("for a lawyer to judge", "voor een jurist om te beoordelen");

    /// <summary>Whether the fact of an entry is left to a lawyer.</summary>
    /// <param name="file">The file of the card.</param>
    /// <param name="entry">The entry: the fact and what is said of it.</param>
    public static bool IsBehind(SourceFile file, CardEntry entry)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Value is not CardScalar { Text: AnswerReader.Unknown, Span: var span })
        {
            return false;
        }

        var line = file.LineAt(span.Line);
        var behind = line[Math.Min(line.Length, span.Column - 1 + span.Length)..].Trim();
        return behind.StartsWith('#') && behind[1..].Trim() is var said && (said == Words.English || said == Words.Dutch);
    }
}
