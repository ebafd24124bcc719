using Keur.Law.Model;

namespace Keur.Reasoning.Mutation;

/// <summary>An example and what can make it come out otherwise.</summary>
/// <param name="Example">The example.</param>
/// <param name="Named">What its outcomes name.</param>
/// <param name="RestsOn">What its outcomes and answers rest on.</param>
/// <param name="Timed">Whether an outcome looks at days.</param>
internal sealed record ReachedExample(Example Example, HashSet<object> Named, HashSet<object> RestsOn, bool Timed);
