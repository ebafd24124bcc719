using System.Text;
using Keur.Law;

namespace Keur.Cli.Cards;

/// <summary>Writes a file that must not be there yet, so that nobody loses work.</summary>
internal static class NewFile
{
    /// <summary>Writes the text to a file, or to standard output for null; gives the exit code.</summary>
    public static int Write(Terminal terminal, string? path, string text)
    {
        if (path is null or "-")
        {
            terminal.Out.Write(text);
            return 0;
        }

        return Write(terminal, path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes bytes to a file; gives the exit code.</summary>
    public static int Write(Terminal terminal, string path, byte[] bytes)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
            terminal.Say(new($"Wrote {path}.", $"{path} geschreven."));
            return 0;
        }
        catch (IOException) when (File.Exists(path))
        {
            return terminal.Fail(new($"`{path}` is there already; nothing was written.", $"`{path}` bestaat al; er is niets geschreven."));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return terminal.Fail(new($"`{path}` cannot be written: {failed.Message}", $"`{path}` is niet te schrijven: {failed.Message}"));
        }
    }
}
