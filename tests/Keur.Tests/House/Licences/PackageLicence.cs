using System.Xml.Linq;

namespace Keur.Tests.House.Licences;

/// <summary>What a package says of its licence: an SPDX expression, or only words a person must judge.</summary>
internal sealed record PackageLicence(string? Expression, string Described)
{
    public static PackageLicence Read(string nuspec)
    {
        var metadata = XDocument.Parse(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        var licence = Child(metadata, "license");
        return (licence?.Attribute("type")?.Value, licence?.Value.Trim(), Child(metadata, "licenseUrl")?.Value.Trim()) switch
        {
            ("expression", { } expression, _) => new(expression, expression),
            ("file", var file, _) => new(null, $"only a licence file, {file}"),
            (_, _, { } address) => new(null, $"only a licence address, {address}"),
            _ => new(null, "no licence at all"),
        };
    }

    private static XElement? Child(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
