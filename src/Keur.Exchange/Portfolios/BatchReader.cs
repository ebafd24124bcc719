using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Exchange.Portfolios;

/// <summary>Reads an input in batches of whole lines. In CSV a line break between quotation marks ends no line.</summary>
internal sealed class BatchReader(Stream input, bool isQuoted)
{
    /// <summary>The most lines of a batch.</summary>
    public const int MostLines = 32_768;

    /// <summary>A batch ends with the line with which it has this many bytes, so that memory does not grow with the length of lines.</summary>
    private const int EnoughBytes = 16 * 1024 * 1024;

    /// <summary>The most bytes of a line.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The room a batch takes unless its last line is a long one.</summary>
    private const int UsualBytes = EnoughBytes + (1024 * 1024);

    private readonly Stack<byte[]> _spare = new();
    private byte[] _kept = new byte[4 * 1024 * 1024];
    private int _count;
    private long _read;
    private long _line = 1;
    private uint _sum = Checksum.Start;
    private bool _ended;

    /// <summary>The header line of a CSV file once it was read; empty before.</summary>
    public byte[] Header { get; private set; } = [];

    /// <summary>Whether a line was longer than a batch may be; what comes after it is not read.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Passes over what was read before, the header of a table with it; false where that is not the same any more.</summary>
    public bool PassOver(ImportProgress progress)
    {
        if (progress.Bytes == 0)
        {
            return true;
        }

        for (var left = progress.Bytes; left > 0;)
        {
            var count = input.Read(_kept, 0, (int)Math.Min(_kept.Length, left));
            if (count == 0)
            {
                return false;
            }

            _sum = Checksum.Of(_kept.AsSpan(0, count), _sum);
            left -= count;
        }

        (_read, _line) = (progress.Bytes, progress.Lines + 1);
        return _sum == progress.Sum;
    }

    /// <summary>Reads the header of a CSV file, before anything is passed over.</summary>
    public void ReadHeader()
    {
        if (Next(1) is { Lines: [var line, ..] } first)
        {
            Header = first.Bytes.AsSpan(line.Start, line.Length).ToArray();
        }
    }

    /// <summary>The next batch; null at the end.</summary>
    public InputBatch? Next() => Next(MostLines);

    /// <summary>Takes the bytes of a batch that was imported, for another one: so that memory does not fill with those of batches gone by.</summary>
    public void TakeBack(InputBatch batch) => _spare.Push(batch.Bytes);

    private InputBatch? Next(int most)
    {
        var (lines, start, at, quoted) = (new List<InputLine>(), 0, 0, false);
        while (lines.Count < most && start < EnoughBytes)
        {
            if (at == _count && !Fill(start))
            {
                if (start < _count && !IsTooLong)
                {
                    Add(lines, start, _count);
                    start = _count;
                }

                break;
            }

            var found = isQuoted ? _kept.AsSpan(at, _count - at).IndexOfAny((byte)'\n', (byte)'"') : _kept.AsSpan(at, _count - at).IndexOf((byte)'\n');
            at = found < 0 ? _count : at + found + 1;
            if (found >= 0 && _kept[at - 1] == '"')
            {
                quoted = !quoted;
            }
            else if (found >= 0 && !quoted)
            {
                Add(lines, start, at - 1);
                start = at;
            }
        }

        return start == 0 ? null : Take(start, lines);
    }

    private void Add(List<InputLine> lines, int start, int end)
    {
        var length = end > start && _kept[end - 1] == '\r' ? end - start - 1 : end - start;
        if (_kept.AsSpan(start, length).IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
        {
            lines.Add(new InputLine(start, length, _line));
        }

        _line++;
    }

    private InputBatch Take(int length, List<InputLine> lines)
    {
        var bytes = _spare.TryPop(out var spare) && spare.Length >= length ? spare : GC.AllocateUninitializedArray<byte>(Math.Max(length, Math.Min(_kept.Length, UsualBytes)));
        _kept.AsSpan(0, length).CopyTo(bytes);
        _kept.AsSpan(length, _count - length).CopyTo(_kept);
        _count -= length;
        _read += length;
        _sum = Checksum.Of(bytes.AsSpan(0, length), _sum);
        return new InputBatch(bytes, _line - 1, lines, _sum, _read);
    }

    /// <summary>Reads more of the input; false at its end, or where the line that starts there is too long.</summary>
    private bool Fill(int start)
    {
        if (_ended)
        {
            return false;
        }

        if (_count - start > MostBytes)
        {
            (_ended, IsTooLong) = (true, true);
            return false;
        }

        if (_count == _kept.Length)
        {
            Array.Resize(ref _kept, _kept.Length < UsualBytes ? UsualBytes : 2 * _kept.Length);
        }

        var count = input.Read(_kept, _count, _kept.Length - _count);
        _count += count;
        _ended = count == 0;
        return count > 0;
    }
}
