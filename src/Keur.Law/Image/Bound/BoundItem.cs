namespace Keur.Law.Image.Bound;

/// <summary>Reads one thing of a list.</summary>
internal delegate T BoundItem<out T>(ref BoundReader reader);
