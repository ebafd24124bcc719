using Keur.Law.Image;
using Keur.Law.Versions;

namespace Keur.Cli;

/// <summary>The law this program carries: the image the build made of the folder <c>law</c>.</summary>
internal static class EmbeddedLaw
{
    private const string Resource = "law.image";

    /// <summary>The library; of the image no more is read than is asked for, and none of it is copied.</summary>
    /// <exception cref="LawImageException">The program is damaged.</exception>
    public static LawLibrary Open()
    {
        // A resource is mapped with the program and stays where it is until the program ends.
        var stream = (UnmanagedMemoryStream)typeof(EmbeddedLaw).Assembly.GetManifestResourceStream(Resource)!;
        return LawImage.ReadCarried(new MappedBytes(stream).Memory);
    }
}
