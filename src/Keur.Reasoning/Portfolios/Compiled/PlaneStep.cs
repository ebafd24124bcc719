namespace Keur.Reasoning.Portfolios.Compiled;

/// <summary>One step of a program.</summary>
/// <param name="Register">Where its result goes.</param>
/// <param name="Input">The question to be read; null where terms are joined.</param>
/// <param name="First">Where its terms start among those of the program.</param>
/// <param name="Count">How many there are: of a question three, the gate of its fact and what forces it.</param>
internal sealed record PlaneStep(int Register, PlaneInput? Input, int First, int Count);
