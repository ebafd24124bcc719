using Keur.Reasoning.Diagrams;

namespace Keur.Reasoning.Search;

/// <summary>A search would have met more conflicts than it may.</summary>
internal sealed class SearchBudgetException(int conflicts) : WorkBudgetException($"The search takes more than {conflicts} conflicts.");
