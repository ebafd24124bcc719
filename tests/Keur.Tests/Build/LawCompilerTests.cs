using Keur.Build;
using Keur.Law.Image;
using Keur.Tests.Law.Image;

namespace Keur.Tests.Build;

/// <summary>The step of the build that checks and compiles the law.</summary>
public sealed class LawCompilerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keur-build-");
    private readonly StringWriter _output = new();

    private string Law => Path.Combine(_folder.FullName, "law");

    private string Image => Path.Combine(_folder.FullName, "law.image");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _output.Dispose();
    }

    [Fact]
    public void A_law_without_mistakes_becomes_an_image()
    {
        WriteSmallLaw();

        var code = LawCompiler.Run([Law, Image], _output);

        Assert.Equal(string.Empty, _output.ToString());
        Assert.Equal(0, code);
        Assert.Equal(LawImage.Write(SmallLaw.Files), File.ReadAllBytes(Image));
    }

    [Fact]
    public void A_mistake_is_told_with_its_place_as_the_build_reads_it_and_leaves_no_image()
    {
        WriteSmallLaw();
        File.WriteAllText(Image, "an older image");
        var file = Path.Combine(Law, "dogs", "01-large.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("(a) large", "(a) larch", StringComparison.Ordinal));

        var code = LawCompiler.Run([Law, Image], _output);

        Assert.Equal(1, code);
        Assert.Contains($"{file}(14,9): error unknown-name: ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("large", _output.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Image));
    }

    [Fact]
    public void A_folder_without_acts_becomes_an_empty_image()
    {
        Directory.CreateDirectory(Law);

        Assert.Equal(0, LawCompiler.Run([Law, Image], _output));
        Assert.Empty(LawImage.Read(File.ReadAllBytes(Image)).Acts);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_wrong_call()
    {
        Assert.Equal(2, LawCompiler.Run([Law, Image], _output));
        Assert.StartsWith("usage: ", _output.ToString(), StringComparison.Ordinal);
    }

    private void WriteSmallLaw()
    {
        foreach (var file in SmallLaw.Files)
        {
            var path = Path.Combine(_folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }
    }
}
