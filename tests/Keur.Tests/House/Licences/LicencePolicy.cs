using System.Text.Json;

namespace Keur.Tests.House.Licences;

/// <summary>The content of <c>licences.json</c>, and what it says of a package.</summary>
internal sealed record LicencePolicy(IReadOnlyList<string> Allowed, IReadOnlyList<LicenceException> Exceptions)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public static LicencePolicy Parse(string json) => JsonSerializer.Deserialize<LicencePolicy>(json, Strict)!;

    /// <summary>Why the package may not be used, or nothing when it may.</summary>
    public string? Offence(LockedPackage package, PackageLicence? licence)
    {
        if (licence?.Expression is { } expression && LicenceExpression.IsAllowed(expression, Allowed))
            return null;

        var exception = Exceptions.FirstOrDefault(package.IsMeantBy);
        if (exception is null)
            return $"{package.Id} {package.Version}: {licence?.Described ?? "not in the package folder, so its licence is unknown"} ({package.LockFile})";

        return package.Shipped && !exception.Ships
            ? $"{package.Id} {package.Version}: {exception.Licence}, an exception for tests only (\"ships\": false), but it ships ({package.LockFile})"
            : null;
    }
}
