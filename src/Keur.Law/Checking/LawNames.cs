using Keur.Law.Model;

namespace Keur.Law.Checking;

/// <summary>Everything a condition can name in one text.</summary>
internal sealed class LawNames
{
    private readonly Dictionary<string, object> _named = [];

    /// <summary>The facts, conclusions and readings a condition can name.</summary>
    public IReadOnlyDictionary<string, object> Named => _named;

    /// <summary>The phases.</summary>
    public Dictionary<string, Phase> Phases { get; } = [];

    /// <summary>The forms.</summary>
    public Dictionary<string, Form> Forms { get; } = [];

    /// <summary>The classes, roles and parties.</summary>
    public Dictionary<string, NamedThing> Things { get; } = [];

    /// <summary>Whether a condition can name it.</summary>
    public bool TryAdd(string id, object named) => _named.TryAdd(id, named);

    /// <summary>What has this id and is of this type; null where there is none.</summary>
    public T? Find<T>(string id)
        where T : class => _named.GetValueOrDefault(id) as T;

    /// <summary>The ids of what is of this type.</summary>
    public IEnumerable<string> IdsOf<T>()
        where T : class => _named.Where(n => n.Value is T).Select(n => n.Key);
}
