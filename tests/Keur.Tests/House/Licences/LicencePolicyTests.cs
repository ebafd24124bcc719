namespace Keur.Tests.House.Licences;

public sealed class LicencePolicyTests
{
    private static readonly LicencePolicy Policy = new(
        ["MIT", "Apache-2.0"],
        [new("Judged", "1.0.0", "MPL-2.0", "used by tests", Ships: false), new("Free", "1.0.0", "public domain", "no rights kept", Ships: true)]);

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("AGPL-3.0-only", false)]
    [InlineData("AGPL-3.0-only OR MIT", true)]
    [InlineData("MIT OR AGPL-3.0-only", true)]
    [InlineData("MIT AND Apache-2.0", true)]
    [InlineData("MIT AND AGPL-3.0-only", false)]
    [InlineData("AGPL-3.0-only AND MIT", false)]
    [InlineData("(MIT OR GPL-2.0-only) AND Apache-2.0", true)]
    [InlineData("MIT AND (GPL-2.0-only OR AGPL-3.0-only)", false)]
    [InlineData("GPL-2.0-only OR MIT AND GPL-3.0-only", false)]
    [InlineData("Apache-2.0 WITH LLVM-exception", false)]
    [InlineData("mit", false)]
    [InlineData("MIT OR", false)]
    [InlineData("(MIT", false)]
    [InlineData("MIT MIT", false)]
    [InlineData("", false)]
    public void An_expression_is_allowed_when_the_list_covers_it(string expression, bool allowed) =>
        Assert.Equal(allowed, Offence("Any", "src/A/packages.lock.json", $"""<license type="expression">{expression}</license>""") is null);

    [Theory]
    [InlineData("""<license type="file">LICENSE.txt</license><licenseUrl>https://aka.ms/deprecateLicenseUrl</licenseUrl>""", "only a licence file, LICENSE.txt")]
    [InlineData("<licenseUrl>https://example.org/licence</licenseUrl>", "only a licence address, https://example.org/licence")]
    [InlineData("", "no licence at all")]
    public void Without_an_expression_a_person_must_judge(string element, string described)
    {
        Assert.Equal($"Any 1.0.0: {described} (src/A/packages.lock.json)", Offence("Any", "src/A/packages.lock.json", element));
        Assert.Null(Offence("free", "src/A/packages.lock.json", element));
    }

    [Fact]
    public void An_exception_for_tests_does_not_cover_what_ships()
    {
        const string Forbidden = """<license type="expression">MPL-2.0</license>""";

        Assert.Null(Offence("Judged", "tests/A/packages.lock.json", Forbidden));
        Assert.Contains("it ships (src/A/packages.lock.json)", Offence("Judged", "src/A/packages.lock.json", Forbidden));
    }

    [Fact]
    public void A_package_that_is_not_in_the_folder_is_named() =>
        Assert.Equal(
            "Any 1.0.0: not in the package folder, so its licence is unknown (src/A/packages.lock.json)",
            Policy.Offence(new LockedPackage("Any", "1.0.0", "src/A/packages.lock.json"), null));

    [Fact]
    public void A_lock_file_names_its_packages_and_not_its_projects()
    {
        const string Json = """
            { "version": 2, "dependencies": { "net10.0": {
              "A": { "type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "contentHash": "x" },
              "B": { "type": "Transitive", "resolved": "2.0.0", "contentHash": "y" },
              "keur.law": { "type": "Project" } },
              "net10.0/linux-x64": { "C": { "type": "Transitive", "resolved": "3.0.0", "contentHash": "z" } } } }
            """;

        Assert.Equal([new("A", "1.0.0", "l"), new("B", "2.0.0", "l"), new("C", "3.0.0", "l")], LockedPackage.Read("l", Json));
    }

    private static string? Offence(string id, string lockFile, string licence) => Policy.Offence(
        new LockedPackage(id, "1.0.0", lockFile),
        PackageLicence.Read($"""<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>x</id>{licence}</metadata></package>"""));
}
