using System.Diagnostics;

namespace Keur.Cli.Portfolios;

/// <summary>What another program writes, as an input; where that program fails, reading fails with what it said, so that nobody takes a part for the whole.</summary>
internal sealed class ProgramOutput(Process program) : Stream
{
    private readonly Stream _output = program.StandardOutput.BaseStream;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _output.Read(buffer, offset, count);
        if (read == 0 && count > 0)
        {
            var said = program.StandardError.ReadToEnd().Trim();
            program.WaitForExit();
            if (program.ExitCode != 0)
            {
                throw new InvalidDataException(said);
            }
        }

        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _output.Dispose();
            program.Dispose();
        }

        base.Dispose(disposing);
    }
}
