using System.Reflection;

namespace Keur.Cli.Laws.Questions;

/// <summary>The files that lie beside an act without being part of it.</summary>
internal static class BesideAct
{
    /// <summary>The text of such a file; null where there is none.</summary>
    /// <param name="directory">The folder of the law; null for the one carried along.</param>
    /// <param name="act">The id of the act, which is the name of its folder.</param>
    /// <param name="name">The name of the file.</param>
    public static string? Text(string? directory, string act, string name)
    {
        if (directory is not null)
        {
            var path = Path.Combine(directory, act, name);
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"answers/{act}/{name}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
