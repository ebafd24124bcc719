using Keur.Law;
using Keur.Law.Image;
using Keur.Law.Versions;

namespace Keur.Build;

/// <summary>The step of the build that checks the folder of the law and compiles it into the image the programs carry.</summary>
internal static class LawCompiler
{
    private const string Usage = "usage: Keur.Build <folder of the law> <image to write>";

    /// <summary>Runs the step.</summary>
    /// <param name="arguments">The folder of the law, and the path of the image.</param>
    /// <param name="output">Where mistakes are listed, a line for each, as MSBuild reads them.</param>
    /// <returns>0 when the image was written; 1 when the law has mistakes, and then there is no image; 2 when it was asked wrongly.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        if (arguments is not [var folder, var image] || !Directory.Exists(folder))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var files = LawReader.FilesOf(folder);
        var errors = Check(files).Where(d => d.Severity == Severity.Error).ToList();
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) ?? string.Empty;
        errors.ForEach(e => output.WriteLine(LineOf(e, above)));
        File.Delete(image);
        if (errors.Count > 0)
        {
            return 1;
        }

        File.WriteAllBytes(image, LawImage.Write(files));
        return 0;
    }

    private static Diagnostics Check(IReadOnlyList<SourceFile> files)
    {
        var found = new Diagnostics();
        var library = LawReader.Read(files, found);
        foreach (var act in library.BaseActs)
        {
            library.TextsOf(act.Id, found);
        }

        return found;
    }

    // The path in full, for MSBuild takes another as beside the project that runs this.
    private static string LineOf(Diagnostic found, string above)
    {
        var (file, line, column, _) = found.Span;
        var advice = found.Advice is null ? string.Empty : " " + found.Advice.English;
        return $"{Path.Combine(above, file.Path)}({line},{column}): error {found.Code}: {found.Message.English}{advice}";
    }
}
