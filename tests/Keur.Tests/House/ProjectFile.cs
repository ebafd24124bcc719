using System.Xml.Linq;

namespace Keur.Tests.House;

/// <summary>A project file and what it refers to.</summary>
internal sealed class ProjectFile(string path)
{
    private readonly XDocument xml = XDocument.Parse(Repository.Read(path));

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => new ProjectFile(file))];

    public string Path => path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

    public bool IsSource => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("build/", StringComparison.Ordinal);

    public string AssemblyName => xml.Descendants("AssemblyName").FirstOrDefault()?.Value ?? Name;

    // A project that is only built before this one, so that the build can run it, is none this one uses.
    public IEnumerable<string> Projects => xml.Descendants("ProjectReference")
        .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
        .Select(reference => System.IO.Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include")))
        .OfType<string>();

    public IEnumerable<string> Packages => Includes("PackageReference");

    public IEnumerable<string> PackagesWithVersion =>
        xml.Descendants("PackageReference")
            .Where(package => package.Attributes().Concat<XObject>(package.Elements()).Select(NameOf).Any(name => name is "Version" or "VersionOverride"))
            .Select(package => (string?)package.Attribute("Include") ?? "");

    private static string NameOf(XObject node) => node is XAttribute attribute ? attribute.Name.LocalName : ((XElement)node).Name.LocalName;

    private IEnumerable<string> Includes(string element) =>
        xml.Descendants(element).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}
