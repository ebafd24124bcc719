namespace Keur.Platform.Documents;

/// <summary>What is told of printing.</summary>
internal static partial class PrintLog
{
    /// <summary>Chromium ended without a PDF.</summary>
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Chromium ended with exit code {ExitCode} and made no PDF.")]
    public static partial void Failed(ILogger log, int exitCode);
}
