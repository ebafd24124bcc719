using System.Text;
using Keur.Law;

namespace Keur.Exchange.Cards;

/// <summary>Fetches the text of a card from a file or from standard input. What cannot be a card is an error, never an exception.</summary>
public static class CardFile
{
    /// <summary>How standard input is asked for.</summary>
    public const string StandardInput = "-";

    /// <summary>The most bytes a card may have.</summary>
    public const int Largest = 4 * 1024 * 1024;

    private const string StandardInputName = "<stdin>";

    /// <summary>The text of a card; null, with an error, where there is none to read.</summary>
    /// <param name="path">The path, or `-` for standard input.</param>
    /// <param name="standardInput">Standard input; read only for `-`, and at most to the largest size.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static SourceFile? Load(string path, Stream standardInput, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(standardInput);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = path == StandardInput ? StandardInputName : path.Replace('\\', '/');
        try
        {
            if (path == StandardInput)
            {
                return Text(name, Bytes(standardInput), diagnostics);
            }

            if (Directory.Exists(path))
            {
                return Refuse(diagnostics, name, "folder", new("This is a folder, not a card.", "Dit is een map, geen kaart."), new("Name the card in it.", "Noem de kaart erin."));
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Text(name, Bytes(stream), diagnostics);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return Refuse(diagnostics, name, "no-file", new("There is no such file.", "Dit bestand is er niet."), new("Check the path; `keur init FILE` writes a new card.", "Controleer het pad; `keur init BESTAND` schrijft een nieuwe kaart."));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refuse(diagnostics, name, "no-access", new("This file cannot be read.", "Dit bestand is niet te lezen."), new("Check that it may be read and is not in use.", "Controleer of het gelezen mag worden en niet in gebruik is."));
        }
    }

    /// <summary>The bytes of a stream; one more than the largest size where there are more.</summary>
    private static byte[] Bytes(Stream stream)
    {
        using var kept = new MemoryStream();
        var block = new byte[64 * 1024];
        while (kept.Length <= Largest && stream.Read(block, 0, (int)Math.Min(block.Length, Largest + 1 - kept.Length)) is var count and > 0)
        {
            kept.Write(block, 0, count);
        }

        return kept.ToArray();
    }

    private static SourceFile? Text(string name, byte[] bytes, Diagnostics diagnostics)
    {
        if (bytes.Length > Largest)
        {
            return Refuse(diagnostics, name, "too-large", new($"This file has more than {Largest / (1024 * 1024)} MB; no card is that large.", $"Dit bestand is groter dan {Largest / (1024 * 1024)} MB; zo groot is geen kaart."), new("Name a card; many cards at once go through `keur portfolio`.", "Noem een kaart; veel kaarten tegelijk gaan via `keur portfolio`."));
        }

        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        var length = ReadableLength(content);
        var file = new SourceFile(name, Encoding.UTF8.GetString(content[..length]));
        if (length == content.Length)
        {
            return file;
        }

        var binary = content[length] < 0x80;
        diagnostics.Error(
            binary ? "binary" : "not-utf-8",
            EndOf(file),
            binary
                ? new($"This is no text: a control character (0x{content[length]:X2}) stands here.", $"Dit is geen tekst: hier staat een stuurteken (0x{content[length]:X2}).")
                : new($"This is not UTF-8: the byte 0x{content[length]:X2} stands here.", $"Dit is geen UTF-8: hier staat de byte 0x{content[length]:X2}."),
            new("Save the card as text, in UTF-8.", "Sla de kaart op als tekst, in UTF-8."));
        return null;
    }

    /// <summary>How many bytes are text: up to what is no UTF-8, or a control character that no text has.</summary>
    private static int ReadableLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var count);
            if (status != System.Buffers.OperationStatus.Done || (rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r')))
            {
                break;
            }

            at += count;
        }

        return at;
    }

    private static SourceSpan EndOf(SourceFile file) => new(file, file.Lines.Count, file.Lines[^1].Length + 1, 1);

    private static SourceFile? Refuse(Diagnostics diagnostics, string name, string code, Words message, Words advice)
    {
        diagnostics.Error(code, SourceSpan.StartOf(new SourceFile(name, string.Empty)), message, advice);
        return null;
    }
}
