namespace Keur.Tests.House.Licences;

/// <summary>Everything this repository is made of may be given on under its own licence.</summary>
public sealed class LicenceTests
{
    private const string Remedy = """
        These packages have no licence that licences.json allows. Use another package, or, when a person has read the
        licence and it may be used, add to "exceptions" there:
          { "id": "…", "version": "…", "licence": "what it is under", "reason": "why it may be used", "ships": true or false }
        "ships" is false for what only tests or the build use.
        """;

    private static readonly string PackageFolder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static readonly LicencePolicy Policy = LicencePolicy.Parse(Repository.Read("licences.json"));

    private static readonly IReadOnlyList<LockedPackage> Packages = [..
        from file in Repository.Files
        where Path.GetFileName(file) == "packages.lock.json"
        from package in LockedPackage.Read(file, Repository.Read(file))
        select package];

    [Fact]
    public void Every_package_in_a_lock_file_has_an_allowed_licence()
    {
        Assert.NotEmpty(Packages);
        HouseRule.Holds(Remedy, Packages.Distinct().Select(package => Policy.Offence(package, LicenceOf(package))).OfType<string>());
    }

    [Fact]
    public void Every_exception_is_still_needed() => HouseRule.Holds(
        "An exception for a package that is no longer used, or no longer in this version, is removed from licences.json:",
        from exception in Policy.Exceptions
        where !Packages.Any(package => package.IsMeantBy(exception))
        select $"{exception.Id} {exception.Version}");

    [Fact]
    public void Every_exception_says_why() =>
        Assert.All(Policy.Exceptions, exception => Assert.False(string.IsNullOrWhiteSpace(exception.Licence) || string.IsNullOrWhiteSpace(exception.Reason)));

    // Null for a package that comes with the SDK itself or was never restored.
    private static PackageLicence? LicenceOf(LockedPackage package)
    {
        var id = package.Id.ToLowerInvariant();
        var nuspec = Path.Combine(PackageFolder, id, package.Version.ToLowerInvariant(), $"{id}.nuspec");
        return File.Exists(nuspec) ? PackageLicence.Read(File.ReadAllText(nuspec)) : null;
    }
}
