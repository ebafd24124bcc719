using System.Text.Json;
using Keur.Law;
using Keur.Platform.Shell.Law;

namespace Keur.Platform.Check;

/// <summary>The ways into a check, which are content of the law folder.</summary>
internal sealed class DoorList
{
    private const string Name = "mappings/doors.json";

    /// <summary>Reads the list this program carries.</summary>
    /// <exception cref="JsonException">It is broken.</exception>
    public DoorList()
    {
        using var json = JsonDocument.Parse(LawContent.Text(Name)!);
        All = [.. json.RootElement.GetProperty("doors").EnumerateArray().Select(Read)];
    }

    /// <summary>The doors, in their order.</summary>
    public IReadOnlyList<Door> All { get; }

    /// <summary>The door of this id; null where there is none.</summary>
    public Door? Find(string? id) => All.FirstOrDefault(d => d.Id == id);

    private static Door Read(JsonElement door) => new(
        door.GetProperty("id").GetString()!,
        WordsOf(door, "title")!,
        WordsOf(door, "text")!,
        WordsOf(door, "note"),
        TextOf(door, "shorthand"),
        TextOf(door, "party"),
        TextOf(door, "first"));

    private static string? TextOf(JsonElement door, string key) => door.TryGetProperty(key, out var text) ? text.GetString() : null;

    private static Words? WordsOf(JsonElement door, string key) =>
        door.TryGetProperty(key, out var text) ? new Words(text.GetProperty("en").GetString()!, text.GetProperty("nl").GetString()!) : null;
}
