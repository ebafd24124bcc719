using System.Text.Json;

namespace Keur.Tests.House.Licences;

/// <summary>A package as a lock file names it.</summary>
internal sealed record LockedPackage(string Id, string Version, string LockFile)
{
    public bool Shipped => LockFile.StartsWith("src/", StringComparison.Ordinal);

    public static IEnumerable<LockedPackage> Read(string lockFile, string json) =>
        from framework in JsonDocument.Parse(json).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        select new LockedPackage(package.Name, package.Value.GetProperty("resolved").GetString()!, lockFile);

    public bool IsMeantBy(LicenceException exception) =>
        Id.Equals(exception.Id, StringComparison.OrdinalIgnoreCase) && Version == exception.Version;
}
