namespace Keur.Law.Mutation;

/// <summary>Lists with one item changed.</summary>
internal static class ListEdit
{
    /// <summary>The list with another item at a place; without it for null.</summary>
    public static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, int place, T? item)
        where T : class => item is null ? Without(list, place) : [.. list.Select((x, i) => i == place ? item : x)];

    /// <summary>The list without the item at a place.</summary>
    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, int place) => [.. list.Where((_, i) => i != place)];
}
