using System.Text.Json;
using Keur.Exchange.Documents;
using Keur.Exchange.Files.Documents;

namespace Keur.Exchange.Files;

/// <summary>The program beside `keur`: `keur-files docx` reads a document as JSON from standard input and writes it as a Word file to standard output.</summary>
internal static class FilesProgram
{
    private const int BadInput = 2;

    /// <summary>Runs it.</summary>
    /// <param name="args">The format.</param>
    /// <param name="input">The document as JSON.</param>
    /// <param name="output">Where the file goes.</param>
    /// <param name="error">Where mistakes go.</param>
    /// <returns>0; 2 where the input or the usage is wrong.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter error)
    {
        if (args is not ["docx"])
        {
            error.WriteLine("usage: keur-files docx < DOCUMENT.json > DOCUMENT.docx");
            return BadInput;
        }

        try
        {
            using var reader = new StreamReader(input);
            if (DocumentJson.Read(reader.ReadToEnd()) is { } document)
            {
                output.Write(DocumentDocx.Write(document));
                return 0;
            }

            error.WriteLine("error: the input holds no document.");
        }
        catch (JsonException wrong)
        {
            error.WriteLine($"error: the input is no document: {wrong.Message}");
        }

        return BadInput;
    }
}
