namespace Keur.Tests.Cli;

/// <summary>A small law in a folder of its own, gone when the test is.</summary>
internal sealed class LawOnDisk : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur");

    /// <summary>Writes the vocabulary, and an act whose outline has five articles.</summary>
    public LawOnDisk(string vocabulary, string act)
    {
        Write("vocabulary/names.md", vocabulary);
        Write("kites/act.md", act);
        Write("kites/outline.json", """{ "texts": [ { "paths": ["1", "2", "3", "4", "5"] } ] }""");
    }

    /// <summary>The folder of the law.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "law");

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
