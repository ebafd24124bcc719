using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Type = System.Type;

namespace Keur.Tests.House;

/// <summary>Who may depend on whom: see <see cref="ProjectRules"/>.</summary>
public sealed class ProjectTests
{
    private static readonly IReadOnlyDictionary<string, Assembly> Assemblies = ProjectFile.All
        .Where(project => project.IsSource && IsWithinReach(project))
        .ToDictionary(project => project.Name, project => Assembly.Load(project.AssemblyName));

    [Fact]
    public void Every_project_is_within_reach_of_these_tests() => HouseRule.Holds(
        "Keur.Tests refers, directly or through another, to every project in src, or these rules would not see it:",
        from project in ProjectFile.All
        where project.IsSource && !IsWithinReach(project)
        select project.Path);

    [Fact]
    public void A_project_refers_only_to_what_it_may() => HouseRule.Holds(
        "The arrows of the house are in ProjectRules.cs:",
        from project in ProjectFile.All
        where project.IsSource
        from offence in Offences(project)
        select $"{project.Path}: {offence}");

    [Fact]
    public void A_project_uses_no_library_that_came_in_through_another() => HouseRule.Holds(
        "A library is used where the arrows of the house (ProjectRules.cs) allow it, not wherever it happens to be at hand:",
        from project in Assemblies
        from library in project.Value.GetReferencedAssemblies().Select(name => name.Name!)
        where !MayUse(project.Key, library)
        select $"{project.Key} uses {library}");

    [Fact]
    public void No_type_depends_on_a_project_it_may_not_know()
    {
        var house = new ArchLoader().LoadAssemblies([.. Assemblies.Values]).Build();

        HouseRule.Holds("The arrows of the house are in ProjectRules.cs:",
            from pair in ForbiddenPairs()
            let rule = Types().That().ResideInAssembly(Assemblies[pair.From]).Should()
                .NotDependOnAny(Types().That().ResideInAssembly(Assemblies[pair.To])).WithoutRequiringPositiveResults()
            from result in rule.Evaluate(house)
            where !result.Passed
            select result.Description);
    }

    [Fact]
    public void An_interface_has_more_than_one_implementation_or_crosses_a_project() => HouseRule.Holds(
        "An interface with one implementation in its own project is that implementation with a second name:",
        from contract in Assemblies.Values.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsInterface)
        let makers = Implementations(contract)
        where makers.Count < 2 && makers.All(type => type.Assembly == contract.Assembly)
        select $"{contract.FullName}: {makers.FirstOrDefault()?.FullName ?? "nothing implements it"}");

    [Fact]
    public void Versions_stand_in_one_place() => HouseRule.Holds(
        "The version of a package stands in Directory.Packages.props only:",
        from project in ProjectFile.All
        from package in project.PackagesWithVersion
        select $"{project.Path}: {package}");

    [Fact]
    public void Versions_are_exact() => HouseRule.Holds(
        "A package version is one version, not a range:",
        from package in XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
        let version = (string?)package.Attribute("Version") ?? ""
        where !Regex.IsMatch(version, @"^\d+(\.\d+)+(-[\w.]+)?$")
        select $"{package.Attribute("Include")?.Value} {version}");

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_lock_file() => HouseRule.Holds(
        "A project stands in Keur.slnx and its packages.lock.json is committed:",
        from project in ProjectFile.All
        from offence in Missing(project)
        select $"{project.Path}: {offence}");

    private static bool IsWithinReach(ProjectFile project) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, $"{project.AssemblyName}.dll"));

    private static IEnumerable<string> Offences(ProjectFile project)
    {
        if (!ProjectRules.Of.TryGetValue(project.Name, out var rules))
            return ["not named in ProjectRules.cs"];

        return project.Projects.Where(name => !rules.Projects.Contains(name))
            .Concat(project.Packages.Where(name => !rules.AllowsPackage(name)))
            .Select(name => $"may not refer to {name}");
    }

    private static bool MayUse(string project, string library) =>
        IsBaseLibrary(library)
        || ProjectRules.Of[project].Projects.Contains(ProjectOf(library))
        || ProjectRules.Of[project].AllowsPackage(library)
        || (project == "Keur.Platform" && !library.StartsWith("Keur", StringComparison.OrdinalIgnoreCase));

    private static string ProjectOf(string library) => Assemblies.FirstOrDefault(a => a.Value.GetName().Name == library).Key ?? library;

    // What lies in the folder of the runtime the tests run on.
    private static bool IsBaseLibrary(string library) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{library}.dll"));

    private static IEnumerable<(string From, string To)> ForbiddenPairs() =>
        from one in Assemblies.Keys
        from other in Assemblies.Keys
        where one != other && !ProjectRules.Of[one].Projects.Contains(other)
        select (one, other);

    private static List<Type> Implementations(Type contract) =>
        [.. Assemblies.Values.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.IsInterface && Implements(type, contract))];

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(parent => parent == contract || (parent.IsGenericType && parent.GetGenericTypeDefinition() == contract));

    private static IEnumerable<string> Missing(ProjectFile project)
    {
        if (!Repository.Read("Keur.slnx").Contains($"\"{project.Path}\"", StringComparison.Ordinal))
            yield return "not in Keur.slnx";
        if (!Repository.Files.Contains($"{Path.GetDirectoryName(project.Path)}/packages.lock.json"))
            yield return "no packages.lock.json";
    }
}
