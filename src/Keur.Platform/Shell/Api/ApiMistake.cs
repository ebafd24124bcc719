namespace Keur.Platform.Shell.Api;

/// <summary>Something that is wrong with what was sent.</summary>
/// <param name="Code">Which kind of mistake.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What to do; null where nothing more can be said.</param>
public sealed record ApiMistake(string Code, int Line, int Column, string Message, string? Advice);
