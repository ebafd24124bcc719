using System.Runtime.CompilerServices;

namespace Keur.Tests;

/// <summary>
/// Compares a text with the reviewed file that lies beside the test. A difference leaves the new text in a
/// <c>.received.txt</c>; running the tests with <c>KEUR_APPROVE=1</c> makes it the approved one.
/// </summary>
internal static class Approved
{
    public static void Matches(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        Compare(text, $"{name}.approved.txt", $"{name}.received.txt", Environment.GetEnvironmentVariable("KEUR_APPROVE") == "1");
    }

    internal static void Compare(string text, string approved, string received, bool accept)
    {
        var actual = Normalised(text);
        if (accept)
            File.WriteAllText(approved, actual);

        var expected = File.Exists(approved) ? Normalised(File.ReadAllText(approved)) : "";
        if (File.Exists(approved) && expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"""
            {FirstDifference(expected, actual)}
            approved: {Path.GetFileName(approved)}{(File.Exists(approved) ? "" : " (does not exist yet)")}
            received: {Path.GetFileName(received)}, beside it
            To accept what was received, run the test again with KEUR_APPROVE=1 and review the change.
            """);
    }

    // Line endings and the last newline are a matter of the editor, not of the text.
    private static string Normalised(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The text differs from the approved one in line {line + 1}:
              approved  {before.ElementAtOrDefault(line) ?? "(nothing)"}
              received  {after.ElementAtOrDefault(line) ?? "(nothing)"}
            """;
    }
}
