namespace Keur.Exchange.Portfolios;

/// <summary>Some lines of an input that are imported together.</summary>
/// <param name="Bytes">The bytes: whole lines, and after them room that means nothing.</param>
/// <param name="LastLine">The number of the last, from 1; blank ones count.</param>
/// <param name="Lines">Where each starts in the bytes and how long it is, without its end.</param>
/// <param name="Sum">The checksum of the input up to its end.</param>
/// <param name="End">How many bytes of the input were read by its end.</param>
internal sealed record InputBatch(byte[] Bytes, long LastLine, IReadOnlyList<InputLine> Lines, uint Sum, long End);
